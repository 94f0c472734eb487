import { pageAddress, views } from '../../../addresses.ts';
import { useView } from '../../view.ts';
import { Icon } from '../icon/icon.tsx';

/**
 * The way from a page to its code: a plain link to the outreach desk. With script, a sheet over the page opens instead; its
 * script and words are fetched the first time somebody asks for it.
 */
export function ShowCode() {
  const { assets, config, language, here, t } = useView();
  return (
    <a
      class="show-code"
      data-code={assets.scripts['show-code']}
      data-words={assets.handoutWords}
      href={`${pageAddress(config.base, language.tag, views.handOut)}${here ? `?side=${here}` : ''}`}
    >
      <Icon name="code" />
      {t('handout.code.show')}
    </a>
  );
}
