import { plainText } from './inline.ts';
import type { Block, PageText } from './model.ts';

/** The running text of a page, in the pieces a reader takes in one by one: summary, paragraphs, list items. */
export function passagesOf(text: PageText): string[] {
  const blocks = [...text.body.lead, ...text.body.sections.flatMap((section) => section.blocks)];
  return [text.summary, ...blocks.flatMap(passagesOfBlock)].filter((passage) => passage.trim() !== '');
}

/** What a block says, in the pieces a reader takes in one by one. */
export function passagesOfBlock(block: Block): string[] {
  if ('children' in block) return [plainText(block.children)];
  if ('items' in block) return block.items.flat().flatMap(passagesOfBlock);
  if ('blocks' in block) return block.blocks.flatMap(passagesOfBlock);
  return [];
}

/** Points that end no sentence. */
const ABBREVIATIONS =
  /\b(?:bl\.a|ca|dvs|e\.g|f\.eks|i\.e|jf|kap|kl|m\.fl|m\.m|m\.v|mv|nr|osv|pkt|o\.l|t\.d)\./giu;
const END = /[.!?…]+["»”)]*(?=\s|$)|[:;](?=\s|$)/u;

/** The sentences of a passage. A colon ends one, as in LIX: what follows it is read as a thought of its own. */
export function sentencesOf(passage: string): string[] {
  return passage
    .replace(ABBREVIATIONS, (short) => short.replaceAll('.', ''))
    .split(new RegExp(END, 'gu'))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/**
 * LIX, the Nordic readability index: words per sentence plus the percentage of words longer than six letters.
 * Source: C. H. Björnsson, Läsbarhet, 1968. Below 30 is very easy, 30–40 easy, 40–50 middling.
 */
export function lix(passages: readonly string[]): number {
  const words = passages.flatMap((passage) => passage.match(WORD) ?? []);
  const sentences = passages.reduce((sum, passage) => sum + Math.max(1, sentencesOf(passage).length), 0);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return Math.round(words.length / sentences + (100 * long) / words.length);
}

/** The sentence with the most words. */
export function longestSentence(passages: readonly string[]): { sentence: string; words: number } {
  const all = passages.flatMap(sentencesOf).map((sentence) => ({ sentence, words: countWords(sentence) }));
  return all.reduce((longest, one) => (one.words > longest.words ? one : longest), {
    sentence: '',
    words: 0,
  });
}
