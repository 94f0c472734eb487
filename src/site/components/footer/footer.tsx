import { pageAddress, views } from '../../../addresses.ts';
import { useView } from '../../view.ts';
import { Kept } from '../kept/kept.tsx';
import { ShowCode } from '../show-code/show-code.tsx';

/**
 * What stands under every page: what is kept on the phone, whether the content is approved, the way to the page's code (an
 * editors' page has it at the top), who made it, privacy.
 */
export function Footer() {
  const { config, language, here, text, t } = useView();
  const approved = config.approval.health && config.approval.law;
  return (
    <footer>
      <Kept />
      {!approved && <p>{t('footer.draft')}</p>}
      <p class="footer-links">
        {!text && here !== views.offline && here !== views.handOut && <ShowCode />}
        <a href={pageAddress(config.base, language.tag, 'om-appen')}>{t('footer.about')}</a>
        <a href={pageAddress(config.base, language.tag, 'personvern')}>{t('footer.privacy')}</a>
      </p>
    </footer>
  );
}
