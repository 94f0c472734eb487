import { plainText } from '../inline.ts';
import type { PageText, Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import { passagesOf, passagesOfBlock } from '../sentences.ts';

/** One word for one thing: where a language has a term list, its texts use no other word for what stands there. */
export function checkTerms(site: Site, problems: Problems): void {
  for (const [lang, { terms }] of site.terms) {
    const avoided = terms.flatMap(({ concept, use, norwegian, not }) =>
      not.map((word) => ({ pattern: patternOf(word), concept, say: use.join(' / ') || norwegian! })),
    );
    for (const page of site.pages.values()) {
      const text = page.texts.get(lang);
      if (!text || avoided.length === 0) continue;
      for (const { passage, line } of passagesWithLines(text)) {
        for (const { pattern, concept, say } of avoided) {
          const found = pattern.exec(passage)?.[0];
          if (found)
            problems.add(
              text.file,
              line,
              `"${found}" is not the word we use for ${concept}.`,
              `Say "${say}", or change content/terms/${lang}.yaml.`,
            );
        }
      }
    }
  }
}

/** A word of the list, `*` standing for any ending, whatever its case. */
function patternOf(word: string): RegExp {
  const escaped = word.normalize('NFC').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}])${escaped.replaceAll('*', '\\p{L}*')}(?![\\p{L}])`, 'iu');
}

function passagesWithLines(text: PageText): { passage: string; line: number | undefined }[] {
  const head = passagesOf({ ...text, body: { lead: text.body.lead, sections: [] } });
  return [
    ...[text.title, ...head].map((passage) => ({ passage, line: undefined })),
    ...text.body.sections.flatMap(({ title, blocks, line }) =>
      [plainText(title), ...blocks.flatMap(passagesOfBlock)].map((passage) => ({ passage, line })),
    ),
  ].map(({ passage, line }) => ({ passage: passage.normalize('NFC'), line }));
}
