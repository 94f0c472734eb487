import { pageAddress, views } from '../../addresses.ts';
import { Document } from '../components/document/document.tsx';
import { useView } from '../view.ts';

/** Check a text: for relatives, students, journalists, nurses writing in a journal. Nothing is sent or stored. */
export function WordCheckView() {
  const { assets, config, language, t } = useView();
  const words = {
    'data-none': t('wordCheck.none'),
    'data-copied': t('wordCheck.copied'),
    'data-use': t('wordCheck.use', { word: '{word}' }),
    'data-undo': t('wordCheck.undo'),
    'data-turn': t('wordCheck.turn'),
    'data-think': t('wordCheck.think'),
    'data-found': t('wordCheck.found', { number: '{number}' }),
    'data-failed': t('wordCheck.failed'),
  };
  return (
    <Document sheet="words" tab={t('wordCheck.tab')} script={assets.scripts['word-check']}>
      <h1>{t('wordCheck.title')}</h1>
      <p class="summary">{t('wordCheck.lead')}</p>
      <div class="word-check" data-word-check={assets.wordRules.get(language.tag)} {...words}>
        <p data-without-script>{t('wordCheck.needsScript')}</p>
        <div data-with-script hidden>
          <label for="tekst">{t('wordCheck.label')}</label>
          <textarea id="tekst" class="field" rows={7} spellcheck={false} aria-describedby="privat" />
          <p id="privat">{t('wordCheck.private')}</p>
          <p role="status" data-said />
          <div class="word-check-text" data-marked />
          <ol data-findings />
          <p>
            <button type="button" data-undo-button hidden>
              {t('wordCheck.undo')}
            </button>{' '}
            <button type="button" data-copy-button hidden>
              {t('wordCheck.copy')}
            </button>
          </p>
        </div>
      </div>
      <p>
        <a href={pageAddress(config.base, language.tag, views.wordList)}>{t('wordCheck.all')}</a>
      </p>
    </Document>
  );
}
