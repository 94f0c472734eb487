import type { Block, Inline, Page } from '../content/model.ts';
import type { Language } from '../languages.ts';
import type { SearchDocument } from '../search/documents.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { chooseText } from '../site/texts.ts';

/** Editors write the most important keywords first; so many of them count most. */
const FOREMOST = 7;

/** What search keeps of a page: its headings as they stand, and of the rest each word once. */
export function pageDocument(page: Page, language: Language): SearchDocument {
  const { text } = chooseText(page, language);
  const { title, summary } = text;
  const heads = text.body.sections.map((section) => inlineWords(section.title)).join('. ');
  const keys = text.keywords.slice(0, FOREMOST).join(' ');
  const also = text.keywords.slice(FOREMOST).join(' ');
  const said = new Set(wordsOf([title, summary, heads, keys, also].join(' ')).map(fold));
  const body = [...text.body.lead, ...text.body.sections.flatMap((section) => section.blocks)]
    .map(blockWords)
    .join(' ');
  const words = [...new Set(wordsOf(body).map(fold))]
    .filter((word) => word.length > 2 && !said.has(word))
    .join(' ');
  return {
    id: page.id,
    title,
    summary,
    heads,
    keys,
    also,
    words,
    ...(page.kind === 'E' ? { urgent: true } : {}),
    ...(text.lang === language.tag ? {} : { lang: text.lang }),
  };
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
