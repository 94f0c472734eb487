import { Document } from '../components/document/document.tsx';
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
