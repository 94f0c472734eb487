import { chooserAddress, sideBySideAddress } from '../../addresses.ts';
import type { Page } from '../../content/model.ts';
import { languages, SOURCE_LANGUAGE } from '../../languages.ts';
import { Document } from '../components/document/document.tsx';
import { SecondLanguage } from '../components/second-language/second-language.tsx';
import { standsBesideSource } from '../texts.ts';
import { useView } from '../view.ts';

/**
 * Any page in any two languages, put together on the phone: the page and the second language stand in the address. In the
 * pack of its language, so that it works without a network, too.
 */
export function TwoLanguagesView() {
  const { assets, t } = useView();
  return (
    <Document sheet="two-languages" tab={t('sideBySide.title')} script={assets.scripts['two-languages']}>
      <SecondLanguage />
      <article class="two" data-rows />
    </Document>
  );
}

/** From the source language: which other one to put beside it. Needs no script. */
export function SecondLanguageView({ page }: { page: Page }) {
  const { config, t } = useView();
  return (
    <Document tab={t('sideBySide.title')}>
      <h1>{t('sideBySide.title')}</h1>
      <p class="summary">{page.texts.get(SOURCE_LANGUAGE)!.title}</p>
      <ul class="chooser" data-chooser>
        {languages
          .filter((language) => standsBesideSource(page, language))
          .map(({ tag, endonym, direction }) => (
            <li key={tag}>
              <a
                href={sideBySideAddress(config.base, tag, page.id, SOURCE_LANGUAGE)}
                lang={tag}
                dir={direction}
                hreflang={tag}
              >
                <strong>{endonym}</strong>
              </a>
            </li>
          ))}
      </ul>
      <p>
        <a href={chooserAddress(config.base, page.id)}>{t('languages.all')}</a>
      </p>
    </Document>
  );
}
