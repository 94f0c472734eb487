import { pageAddress } from '../../../addresses.ts';
import { languageOf, SOURCE_LANGUAGE } from '../../../languages.ts';
import { formatDate } from '../../format.ts';
import type { ChosenText } from '../../texts.ts';
import { useView } from '../../view.ts';

/** One quiet line on how sure the translation is, with the Norwegian one tap away. The source itself needs none. */
export function TranslationNotice({ chosen }: { chosen: ChosenText }) {
  const { config, language, here, t } = useView();
  const { text, substitution } = chosen;
  if (text.translation.state === 'source' && !substitution) return null;
  const lines: string[] = [];
  if (substitution) lines.push(t(`translation.${substitution}`, { language: languageOf(text.lang).endonym }));
  else if (text.translation.state === 'draft') lines.push(t('translation.draft'));
  else if (text.translation.state === 'checked') {
    lines.push(
      t('translation.checked', {
        name: text.translation.by,
        date: formatDate(text.translation.on, language),
      }),
    );
  }
  if (text.outdated) lines.push(t('translation.outdated'));
  return (
    <p class="translation">
      {lines.join(' ')}
      {text.lang !== SOURCE_LANGUAGE && (
        <>
          {' '}
          <a
            href={pageAddress(config.base, SOURCE_LANGUAGE, here)}
            hreflang={SOURCE_LANGUAGE}
            data-keep-section
          >
            {t('translation.readSource')}
          </a>
        </>
      )}
    </p>
  );
}
