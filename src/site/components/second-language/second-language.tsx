import { languages } from '../../../languages.ts';
import { useView } from '../../view.ts';

interface Props {
  /** The page, where the address does not tell it. */
  readonly page?: string;
  /** The second language that already stands there. */
  readonly chosen?: string;
}

/** Chooses the language to stand beside the reader's own, and prints both. Wakes with script. */
export function SecondLanguage({ page = '', chosen }: Props) {
  const { t } = useView();
  return (
    <div class="second-language" data-two={page} data-failed={t('sideBySide.failed')}>
      {!chosen && <p data-without-script>{t('sideBySide.needsScript')}</p>}
      <div class="second-language-choice" data-with-script hidden>
        <label>
          {t('sideBySide.second')}
          <select>
            {languages.map(({ tag, endonym }) => (
              <option key={tag} value={tag} lang={tag} selected={tag === chosen}>
                {endonym}
              </option>
            ))}
          </select>
        </label>
        <button type="button" data-print>
          {t('sideBySide.print')}
        </button>
      </div>
      <p role="status" data-said />
    </div>
  );
}
