import type { Block, Inline, Page } from '../content/model.ts';
import { type Language, SOURCE_LANGUAGE } from '../languages.ts';
import type { SearchDocument } from '../search/documents.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { chooseText } from '../site/texts.ts';
import type { RuleFile } from '../vocabulary/rules.ts';

/** Editors write the most important keywords first; so many of them count most. */
const FOREMOST = 7;

/** A word that stands on so large a part of all pages tells none of them apart. */
const TOO_COMMON = 0.3;
/** Of words this long, one with the same beginning is enough: search finds by beginnings. */
const SAME_BEGINNING = 6;

/** The search texts of a language: titles, summaries and headings as they stand, and of the rest each telling word once. */
export function searchDocuments(
  pages: readonly Page[],
  language: Language,
  vocabulary: RuleFile | undefined,
): SearchDocument[] {
  const avoided = avoidedWords(vocabulary);
  const drafts = pages.map((page) => ({
    document: pageDocument(page, language, avoided.get(page.id) ?? []),
    words: bodyWords(page, language),
  }));
  const pagesWith = new Map<string, number>();
  for (const { words } of drafts)
    for (const word of words) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
  return drafts.map(({ document, words }) => {
    const { title, summary, heads, keys, also } = document;
    const said = new Set(wordsOf([title, summary, heads, keys, also].join(' ')).map(fold).map(beginning));
    const telling: string[] = [];
    for (const word of words) {
      if (
        word.length < 3 ||
        said.has(beginning(word)) ||
        (pagesWith.get(word) ?? 0) > TOO_COMMON * pages.length
      )
        continue;
      said.add(beginning(word));
      telling.push(word);
    }
    return { ...document, words: telling.join(' ') };
  });
}

function beginning(word: string): string {
  return word.slice(0, SAME_BEGINNING);
}

/** Words we do not use lead to the pages that help whoever typed them; they are never shown. */
function avoidedWords(vocabulary: RuleFile | undefined): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const rule of vocabulary?.rules ?? []) {
    const typed = rule.avoid.map((entry) =>
      'stem' in entry ? entry.stem : entry.phrase.replace(/[*…()|?]/g, ' '),
    );
    for (const page of rule.pages) words.set(page, [...(words.get(page) ?? []), ...typed]);
  }
  return words;
}

function pageDocument(page: Page, language: Language, avoided: readonly string[]): SearchDocument {
  const { text } = chooseText(page, language);
  return {
    id: page.id,
    title: text.title,
    summary: text.summary,
    heads: text.body.sections.map((section) => inlineWords(section.title)).join('. '),
    keys: text.keywords.slice(0, FOREMOST).join(' '),
    also: [...new Set([...text.keywords.slice(FOREMOST), ...avoided])].join(' '),
    words: '',
    ...sourceWords(page, language),
    ...(page.kind === 'E' ? { urgent: true } : {}),
    ...(text.lang === language.tag ? {} : { lang: text.lang }),
  };
}

/** Written so like the source that its own keywords hold the source's words too. */
const CLOSE_TO_SOURCE = new Set(['nn']);

/** Title and foremost keywords in Norwegian; none where the text shown is Norwegian itself. */
function sourceWords(page: Page, language: Language): Pick<SearchDocument, 'source'> {
  const source = page.texts.get(SOURCE_LANGUAGE);
  if (!source || chooseText(page, language).text === source || CLOSE_TO_SOURCE.has(language.tag)) return {};
  return {
    source: {
      title: source.title,
      keys: source.keywords.slice(0, FOREMOST).join(' '),
    },
  };
}

/** Every different word of the running text, folded; none of a text in another language, which nobody searches by. */
function bodyWords(page: Page, language: Language): Set<string> {
  const { body, lang } = chooseText(page, language).text;
  if (lang !== language.tag) return new Set();
  const blocks = [...body.lead, ...body.sections.flatMap((section) => section.blocks)];
  return new Set(wordsOf(blocks.map(blockWords).join(' ')).map(fold));
}

function blockWords(block: Block): string {
  if ('children' in block) return inlineWords(block.children);
  if ('items' in block) return block.items.flat().map(blockWords).join(' ');
  if ('blocks' in block) return block.blocks.map(blockWords).join(' ');
  return '';
}

function inlineWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'text' ? inline.value : 'children' in inline ? inlineWords(inline.children) : '',
    )
    .join(' ');
}
