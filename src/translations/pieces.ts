/**
 * A page's file as pieces: what a translator writes, and what must stay as it stands. Joined again the pieces are the file,
 * letter for letter.
 */
export interface Piece {
  readonly text: string;
  /** What a translator is told it is, e.g. `title`, `paragraph`, `item`; undefined for what stays. */
  readonly kind?: string;
}

const FIELDS = /^(title|tab|summary)(:\s*)(.*)$/;
const KEYWORDS = /^(keywords:\s*\[)(.*)(\]\s*)$/;
const FENCE = /^\s*(:::|$)/;
const DIRECTIVE = /^(\s*::\w.*?\balt=")([^"]*)(".*)$/;
const HEADING = /^(#{1,6}\s+)(.*?)(\s*\{#[\w-]+\}\s*)?$/;
const ITEM = /^(\s*(?:[-*]|\d+\.)\s+)(.*)$/;

/** Takes a page's file apart. Parts of one paragraph or list item that are broken over lines are one piece. */
export function piecesOf(file: string): Piece[] {
  const pieces: Piece[] = [];
  const stays = (text: string) => pieces.push({ text });
  const head = /^---\n[\s\S]*?\n---[ \t]*(?:\n|$)/.exec(file)?.[0] ?? '';
  for (const line of lines(head)) frontMatterLine(line, pieces);
  let open: string[] = [];
  let kind = 'paragraph';
  const close = () => {
    if (open.length > 0) {
      const text = open.join('');
      const end = text.endsWith('\n') ? '\n' : '';
      pieces.push({ text: text.slice(0, text.length - end.length), kind });
      if (end) stays(end);
    }
    open = [];
  };
  for (const line of lines(file.slice(head.length))) {
    const bare = line.replace(/\n$/, '');
    const heading = HEADING.exec(bare);
    const item = ITEM.exec(bare);
    const directive = DIRECTIVE.exec(bare);
    const end = line.slice(bare.length);
    if (FENCE.test(bare) || (/^\s*::\w/.test(bare) && !directive)) {
      close();
      stays(line);
    } else if (directive) {
      close();
      stays(directive[1]!);
      pieces.push({ text: directive[2]!, kind: 'description of a drawing' });
      stays(directive[3]! + end);
    } else if (heading) {
      close();
      stays(heading[1]!);
      pieces.push({ text: heading[2]!, kind: 'heading' });
      stays((heading[3] ?? '') + end);
    } else if (item) {
      close();
      stays(item[1]!);
      open = [item[2]! + end];
      kind = 'item';
    } else {
      if (open.length === 0) kind = 'paragraph';
      open.push(line);
    }
  }
  close();
  return merged(pieces);
}

function frontMatterLine(line: string, pieces: Piece[]): void {
  const bare = line.replace(/\n$/, '');
  const end = line.slice(bare.length);
  const field = FIELDS.exec(bare);
  const keywords = KEYWORDS.exec(bare);
  if (field) {
    const [, name, colon, value] = field as unknown as [string, string, string, string];
    const quote = /^(['"])(.*)\1$/.exec(value);
    pieces.push(
      { text: name + colon + (quote?.[1] ?? '') },
      { text: quote?.[2] ?? value, kind: name },
      { text: (quote?.[1] ?? '') + end },
    );
  } else if (keywords) {
    pieces.push(
      { text: keywords[1]! },
      { text: keywords[2]!, kind: 'search words' },
      { text: keywords[3]! + end },
    );
  } else pieces.push({ text: line });
}

function lines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Neighbours that stay become one piece; empty texts to translate stay, too. */
function merged(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const kept = piece.kind && piece.text.trim() === '' ? { text: piece.text } : piece;
    const last = result.at(-1);
    if (!kept.kind && last && !last.kind) result[result.length - 1] = { text: last.text + kept.text };
    else result.push(kept);
  }
  return result;
}

/** The file again, with other texts in place of those that are translated. */
export function joinPieces(pieces: readonly Piece[], texts: readonly string[]): string {
  let at = 0;
  return pieces.map((piece) => (piece.kind ? (texts[at++] ?? piece.text) : piece.text)).join('');
}
