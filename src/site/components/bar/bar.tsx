import { pageAddress, views } from '../../../addresses.ts';
import { languages } from '../../../languages.ts';
import { useView } from '../../view.ts';
import { Icon } from '../icon/icon.tsx';

/** The bar in reach of a thumb on every page: home, search, language, leave. All of it works without script. */
export function Bar() {
  const { config, language, t } = useView();
  return (
    <nav class="bar" aria-label={t('nav.label')}>
      <a href={pageAddress(config.base, language.tag)}>
        <Icon name="home" />
        {t('nav.home')}
      </a>
      <a href={pageAddress(config.base, language.tag, views.search)}>
        <Icon name="search" />
        {t('nav.search')}
      </a>
      <LanguageMenu />
      <a class="exit" href={config.exitUrl} rel="noreferrer noopener" data-exit title={t('nav.exitHint')}>
        <Icon name="exit" />
        {t('nav.exit')}
      </a>
    </nav>
  );
}

/** Every language by its own name; the link keeps the page. */
function LanguageMenu() {
  const { config, language, here, t } = useView();
  return (
    <details class="languages">
      <summary>
        <Icon name="language" />
        {t('nav.language')}
      </summary>
      <ul data-chooser>
        {languages.map(({ tag, endonym, direction }) => (
          <li key={tag}>
            <a
              href={pageAddress(config.base, tag, here)}
              lang={tag}
              dir={direction}
              hreflang={tag}
              data-keep-section
              aria-current={tag === language.tag ? 'true' : undefined}
            >
              {endonym}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
