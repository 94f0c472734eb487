import { type Checker, createChecker } from '../../vocabulary/checker.ts';
import type { Finding } from '../../vocabulary/rules.ts';
import { fileOfString } from '../interface-files.ts';
import type { Block, Inline, PageText, Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import type { Service } from '../services/schema.ts';
import { flatten } from './locales.ts';

export interface WordFinding {
  readonly file: string;
  readonly line: number | undefined;
  readonly finding: Finding;
}

/** Every text that people read keeps to the vocabulary of its language: pages, drawings' texts, interface strings, services. */
export function checkVocabulary(site: Site, problems: Problems): void {
  for (const lang of languagesWithText(site)) {
    if (!site.vocabulary.has(lang)) {
      problems.add(
        `content/vocabulary/${lang}.yaml`,
        undefined,
        `There are texts in "${lang}" but no list of words for it.`,
        'Write one; if nobody has published a list in this language, say so in its note and set state: proposal.',
      );
    }
  }
  for (const { file, line, finding } of findWords(site)) {
    if (finding.rule.severity !== 'avoid') continue;
    const instead = finding.suggestions.map(({ text }) => text).join('", or "');
    problems.add(
      file,
      line,
      `"${finding.found}": ${finding.rule.why}`,
      `Say "${instead}". A word that is spoken of stands in *emphasis*.`,
    );
  }
}

function languagesWithText(site: Site): Set<string> {
  return new Set(
    [...site.pages.values()].flatMap((page) => [...page.texts.keys()]).concat([...site.strings.keys()]),
  );
}

/** Everything the vocabulary reports in our own texts, also what only wants a second thought. */
export function findWords(site: Site): WordFinding[] {
  const checkers = new Map([...site.vocabulary].map(([lang, file]) => [lang, createChecker(file)]));
  const pages = [...site.pages.values()].flatMap((page) =>
    [...page.texts.values()].flatMap((text) => inPage(text, checkers.get(text.lang))),
  );
  const strings = [...site.strings].flatMap(([lang, tree]) =>
    [...flatten(tree)].flatMap(([key, text]) =>
      inStrings(fileOfString(lang, key), [text], checkers.get(lang)),
    ),
  );
  const numbers = [...site.numberTexts].flatMap(([lang, texts]) =>
    inStrings(
      `locales/${lang}/numbers.json`,
      Object.values(texts).flatMap(({ name, note, ...rest }) => [name, rest.for, note ?? '']),
      checkers.get(lang),
    ),
  );
  const services = [...site.services.values()].flatMap((service) => inService(service, checkers));
  return [...pages, ...strings, ...numbers, ...services];
}

/** What we say of a service in our own words; its name is its own. */
function inService(service: Service, checkers: ReadonlyMap<string, Checker>): WordFinding[] {
  const { description, eligibility, requiredDocuments, accessibility, scheduleNote, cost } = service;
  const said = [description, eligibility, requiredDocuments, accessibility, scheduleNote, cost];
  return said.flatMap((words) =>
    typeof words === 'object'
      ? Object.entries(words).flatMap(([lang, text]) =>
          inStrings(`content/services/${service.id}.yaml`, [text], checkers.get(lang)),
        )
      : [],
  );
}

function inStrings(file: string, texts: readonly string[], check: Checker | undefined): WordFinding[] {
  return check
    ? texts.flatMap((text) => check(text).map((finding) => ({ file, line: undefined, finding })))
    : [];
}

function inPage(text: PageText, check: Checker | undefined): WordFinding[] {
  if (!check) return [];
  const { title, tab, summary, body, file } = text;
  const report = (line: number | undefined) => (words: string) =>
    check(words).map((finding) => ({ file, line, finding }));
  return [
    ...[title, tab, summary, ...body.lead.flatMap(wordsOfBlock)].flatMap(report(undefined)),
    ...body.sections.flatMap((section) =>
      [said(section.title), ...section.blocks.flatMap(wordsOfBlock)].flatMap(report(section.line)),
    ),
  ];
}

function wordsOfBlock(block: Block): string[] {
  if ('children' in block) return [said(block.children)];
  if ('items' in block) return block.items.flat().flatMap(wordsOfBlock);
  if ('blocks' in block) return block.blocks.flatMap(wordsOfBlock);
  return block.type === 'drawing' ? [block.alt] : [];
}

/** What is said, without words that are only spoken of: those stand in emphasis. */
function said(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text'
        ? inline.value
        : inline.type === 'emphasis'
          ? ' … '
          : 'children' in inline
            ? said(inline.children)
            : ' ',
    )
    .join('');
}
