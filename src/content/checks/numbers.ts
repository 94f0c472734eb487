import type { Block, Inline, PageText, Site } from '../model.ts';
import type { Problems } from '../problems.ts';

/** Three or more digits that could be dialled: short numbers, 116 xxx, and eight digits in the ways they are written. */
const PHONE_LIKE =
  /(?<![\d.,§-])(?:1[0-9]{2}|116[ \u00a0]?\d{3}|0\d{4}|\+?(?:47)?[ \u00a0]?[2-9]\d(?:[ \u00a0]?\d{2}){3}|[489]\d{2}[ \u00a0]\d{2}[ \u00a0]\d{3})(?![\d%]|[ \u00a0]?(?:kr|mg|kroner))/;
/** Short numbers that people name in a sentence; the page must then also carry the tappable number. */
const SHORT = /^(110|112|113)$/;

/** Phone numbers come from the numbers data: its sources exist, and no page writes one out by hand. */
export function checkNumbers(site: Site, problems: Problems): void {
  for (const number of site.numbers.values()) {
    if (!site.sources.has(number.source)) {
      problems.add(
        'content/numbers.yaml',
        undefined,
        `The number "${number.id}" names the source "${number.source}", which is unknown.`,
        'Add it to content/sources.yaml.',
      );
    }
  }
  for (const page of site.pages.values()) for (const text of page.texts.values()) checkText(text, problems);
}

function checkText(text: PageText, problems: Problems): void {
  const words = [
    text.summary,
    ...text.body.lead.flatMap(blockTexts),
    ...text.body.sections.flatMap((section) => section.blocks.flatMap(blockTexts)),
  ];
  for (const sentence of words) {
    const found = PHONE_LIKE.exec(sentence)?.[0].trim();
    if (found && !SHORT.test(found) && !isYear(found)) {
      problems.add(
        text.file,
        undefined,
        `A phone number is written out: "${found}".`,
        'Write :tel{number=ID} with an id from content/numbers.yaml.',
      );
    }
  }
}

function isYear(found: string): boolean {
  return /^(19|20)\d{2}$/.test(found) || found.length === 3;
}

function blockTexts(block: Block): string[] {
  if ('children' in block) return [inlineText(block.children)];
  if ('items' in block) return block.items.flat().flatMap(blockTexts);
  if ('blocks' in block) return block.blocks.flatMap(blockTexts);
  return [];
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : 'children' in inline ? inlineText(inline.children) : '·',
    )
    .join('');
}
