import { guessLanguage } from '../vocabulary/guess-language.ts';
import type { Finding } from '../vocabulary/rules.ts';
import { checkLong } from './check-long.ts';
import { type Place, placeFinder } from './places.ts';
import { type Kind, readable } from './readable.ts';
import type { FileProblem, FileResult, PlacedFinding } from './results.ts';
import type { WordLists } from './word-lists.ts';

/**
 * Checks the text of one file.
 * @param lang the language, or undefined to guess it
 * @returns the findings with their places in the file (none where there are no words), or why it could not be checked
 */
export function checkText(
  file: string,
  text: string,
  kind: Kind,
  lang: string | undefined,
  lists: WordLists,
): FileResult | FileProblem {
  const words = readable(text, kind);
  if (!/\p{L}/u.test(words)) return { file, language: undefined, guessed: false, rules: [], findings: [] };
  const language = lang ?? languageOf(words, lists);
  if (typeof language !== 'string') return { file, ...language };
  const fault = lists.faultOf(language);
  if (fault)
    return { file, message: `The list of words for "${language}" cannot be read.`, remedy: at(fault) };
  const place = placeFinder(text);
  return {
    file,
    language,
    guessed: lang === undefined,
    rules: lists.rulesOf(language),
    findings: checkLong(lists.checkerOf(language), words).map((finding) => placed(finding, words, place)),
  };
}

function at({ file, line, message }: { file: string; line: number | undefined; message: string }): string {
  return `Mend ${file}${line ? `:${line}` : ''}: ${message}`;
}

function placed(finding: Finding, words: string, place: (offset: number) => Place): PlacedFinding {
  const { rule, start, end, suggestions } = finding;
  return {
    rule,
    found: words.slice(start, end).replace(/[\s\p{Cc}]+/gu, ' '),
    suggestions,
    start,
    end,
    from: place(start),
    to: place(end),
  };
}

/** The language of the words, or why it cannot be told. */
function languageOf(words: string, lists: WordLists): string | { message: string; remedy: string } {
  const guess = guessLanguage(words);
  const tell = `Say it with --lang. There are lists for ${lists.languages.join(', ')}.`;
  if (guess.language !== undefined) {
    if (lists.tagOf(guess.language) || lists.faultOf(guess.language)) return guess.language;
    return { message: `It looks like "${guess.language}", which has no list of words yet.`, remedy: tell };
  }
  const names = guess.maybe.map((tag) => `"${tag}"`);
  switch (guess.because) {
    case 'between':
      return { message: `The language cannot be told: it may be ${names.join(' or ')}.`, remedy: tell };
    case 'other-language':
      return {
        message:
          names.length > 0
            ? `It looks like ${names.join(' or ')}, which has no list of words.`
            : 'It is written in a script that none of the lists is for.',
        remedy: tell,
      };
    case 'too-little':
    case 'no-words':
      return { message: 'The language cannot be told from so few words.', remedy: tell };
  }
}
