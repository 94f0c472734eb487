import { blankHtml } from './blank-html.ts';
import { blankMarkdown } from './blank-markdown.ts';

export const kinds = ['text', 'markdown', 'html'] as const;
/** How a text is marked up. */
export type Kind = (typeof kinds)[number];

/** What a file's name says about its kind; what says nothing is plain text. */
export function kindOf(file: string): Kind {
  if (/\.(?:md|markdown|mdx)$/i.test(file)) return 'markdown';
  return /\.(?:html?|xhtml)$/i.test(file) ? 'html' : 'text';
}

/** Leaves what is to be checked, every word in its place; the rest becomes spaces. */
export function readable(text: string, kind: Kind): string {
  if (kind === 'markdown') return blankMarkdown(text);
  return kind === 'html' ? blankHtml(text) : text;
}
