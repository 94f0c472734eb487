import { createHash } from 'node:crypto';

export interface SplitFile {
  readonly frontMatter: string;
  /** The Markdown, with as many empty lines in front as the front matter takes, so that line numbers stay true. */
  readonly markdown: string;
}

/** Splits `---` front matter from the text, or undefined when the file does not begin with any. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const head = match[0];
  const lines = head.split('\n').length - 1;
  return { frontMatter: match[1] ?? '', markdown: '\n'.repeat(lines) + text.slice(head.length) };
}

/**
 * Fingerprint of what a translator translates: title, summary and text. A new review date or keyword does not make a
 * translation old; a changed word does. Ten hexadecimal digits of SHA-256.
 */
export function fingerprint(title: string, summary: string, markdown: string): string {
  const normal = [title, summary, markdown.trim()]
    .map((part) => part.normalize('NFC').replace(/\s+/g, ' '))
    .join('\n');
  return createHash('sha256').update(normal).digest('hex').slice(0, 10);
}
