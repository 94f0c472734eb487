import type { Language } from '../../languages.ts';
import { Document } from '../components/document/document.tsx';
import type { Translate } from '../translate.ts';
import { useView } from '../view.ts';
import { Everything } from './home-view.tsx';

/** Search. Without script it is the list of all pages; with it, the field above the list wakes. */
export function SearchView() {
  const { assets, language, t } = useView();
  return (
    <Document tab={t('search.tab')} script={assets.scripts.search}>
      <h1>{t('search.title')}</h1>
      <div
        class="search"
        data-search={assets.searchTexts.get(language.tag)}
        data-none={t('search.none')}
        data-counts={JSON.stringify(countForms(language, t))}
        data-source={t('search.bySource')}
        data-failed={t('search.failed')}
      >
        <p data-without-script>{t('search.needsScript')}</p>
        <div data-with-script hidden>
          <label for="q">{t('search.label')}</label>
          <input
            id="q"
            type="search"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            aria-describedby="q-hint"
          />
          <p id="q-hint">{t('search.hint')}</p>
          <p role="status" data-said />
          <ol class="links results" data-results />
        </div>
      </div>
      <h2>{t('search.all')}</h2>
      <Everything />
    </Document>
  );
}

/** "# results" in each plural form of the language, for the script to choose from. */
function countForms(language: Language, t: Translate): Record<string, string> {
  // A number of each form: every language's forms occur among these.
  const numbers = [0, 1, 2, 3, 5, 11, 100];
  const rules = new Intl.PluralRules(language.tag);
  return Object.fromEntries(
    numbers.map((count) => [rules.select(count), t('search.results', { count }).replace(String(count), '#')]),
  );
}
