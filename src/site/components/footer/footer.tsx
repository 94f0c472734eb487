import { pageAddress } from '../../../addresses.ts';
import { useView } from '../../view.ts';
import { Kept } from '../kept/kept.tsx';

/** What stands under every page: what is kept on the phone, whether the content is approved, who made it, privacy. */
export function Footer() {
  const { config, language, t } = useView();
  const approved = config.approval.health && config.approval.law;
  return (
    <footer>
      <Kept />
      {!approved && <p>{t('footer.draft')}</p>}
      <p class="footer-links">
        <a href={pageAddress(config.base, language.tag, 'om-appen')}>{t('footer.about')}</a>
        <a href={pageAddress(config.base, language.tag, 'personvern')}>{t('footer.privacy')}</a>
      </p>
    </footer>
  );
}
