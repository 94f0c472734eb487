import type { Page, PageText, Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import { lix, longestSentence, passagesOf } from '../sentences.ts';

/** The languages LIX is made for, or read well enough by. */
const MEASURED = new Set(['nb', 'nn', 'en']);
/** Limits of the house, from the rules at the top of CONTRIBUTING.md. */
const MOST_LIX = 40;
const MOST_LIX_IN_AN_EMERGENCY = 35;
const MOST_WORDS_IN_A_SENTENCE = 25;

/** Plain language is measured: an easy text has short sentences and short words. */
export function checkPlainLanguage(site: Site, problems: Problems): void {
  for (const page of site.pages.values()) {
    for (const text of page.texts.values()) if (MEASURED.has(text.lang)) checkText(page, text, problems);
  }
}

function checkText(page: Page, text: PageText, problems: Problems): void {
  const passages = passagesOf(text);
  const most = page.kind === 'E' ? MOST_LIX_IN_AN_EMERGENCY : MOST_LIX;
  const measured = lix(passages);
  if (measured > most) {
    problems.add(
      text.file,
      undefined,
      `The text has LIX ${measured}; at most ${most} is easy enough here.`,
      'Shorten sentences and choose shorter words.',
    );
  }
  const { sentence, words } = longestSentence(passages);
  if (words > MOST_WORDS_IN_A_SENTENCE) {
    problems.add(
      text.file,
      undefined,
      `A sentence has ${words} words: "${sentence}"`,
      `Split it; ${MOST_WORDS_IN_A_SENTENCE} words are the most.`,
    );
  }
}
