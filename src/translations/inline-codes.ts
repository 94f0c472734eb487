/**
 * What stands inside a sentence and is not language: citations, phone numbers, where a link leads, bold and emphasis marks.
 * Translators' tools show them as codes that can be moved and not broken.
 */
export type Inline = { readonly text: string } | { readonly code: string };

const CODES = /\[@[^\]]*\]|:\w+\{[^}]*\}|\]\((?:page:|https?:|#)[^)]*\)|\*\*|\*/g;

/** A text as words and codes, in order. */
export function inlinesOf(text: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(CODES)) {
    if (match.index > from) inlines.push({ text: text.slice(from, match.index) });
    inlines.push({ code: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) inlines.push({ text: text.slice(from) });
  return inlines;
}

/**
 * The codes of a text, sorted: two texts that say the same carry the same ones. A citation counts by its source alone, as
 * "§ 2 og 3" is "§ 2 and 3" in English.
 */
export function codesOf(text: string): string[] {
  return inlinesOf(text)
    .flatMap((inline) => ('code' in inline ? [inline.code.replace(/^(\[@[\w-]+),.*\]$/, '$1]')] : []))
    .sort();
}
