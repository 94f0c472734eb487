import { pageAddress, sideBySideAddress } from '../../../addresses.ts';
import type { Page } from '../../../content/model.ts';
import { languageOf, SOURCE_LANGUAGE } from '../../../languages.ts';
import { formatDate } from '../../format.ts';
import { type ChosenText, standsBesideSource } from '../../texts.ts';
import { useView } from '../../view.ts';

/** One quiet line on how sure the translation is, with the Norwegian one tap away. The source itself needs none. */
export function TranslationNotice({ page, chosen }: { page: Page; chosen: ChosenText }) {
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
          {standsBesideSource(page, language) && (
            <>
              {' · '}
              <a href={sideBySideAddress(config.base, language.tag, page.id, SOURCE_LANGUAGE)}>
                {t('sideBySide.show', { language: languageOf(SOURCE_LANGUAGE).endonym })}
              </a>
            </>
          )}
        </>
      )}
    </p>
  );
}
