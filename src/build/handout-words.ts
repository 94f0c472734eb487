import type { Site } from '../content/model.ts';
import type { AllWords } from '../handout/words.ts';
import { languages } from '../languages.ts';
import { createTranslators } from '../site/translate.ts';

/** What the code screen says, in every language: it opens on a page in one and hands it out in another. */
export function handoutWords(site: Site): AllWords {
  const translators = createTranslators(site.strings);
  return Object.fromEntries(
    languages.map(({ tag }) => {
      const t = translators(tag);
      return [
        tag,
        {
          close: t('handout.code.close'),
          any: t('handout.code.any'),
          more: t('handout.code.more'),
          share: t('handout.code.share'),
          copy: t('handout.code.copy'),
          copied: t('handout.code.copied'),
          save: t('handout.code.save', { format: '{format}' }),
          file: t('handout.code.file'),
          sms: t('handout.code.sms'),
          newest: t('handout.code.newest', { address: '{address}' }),
          tooLong: t('handout.code.tooLong'),
          failed: t('handout.code.failed'),
        },
      ];
    }),
  );
}
