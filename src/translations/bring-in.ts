import { codesOf } from './inline-codes.ts';
import { joinPieces, type Piece, piecesOf } from './pieces.ts';
import type { Unit } from './units.ts';

/** What a translation is stamped with when it comes back. */
export interface Stamp {
  /** The version of the source that was translated. */
  readonly of: string;
  /** Who read it against the source, and when; undefined leaves it a draft. */
  readonly checked?: { readonly by: string; readonly on: string } | undefined;
}

const FIELDS = new Set(['title', 'tab', 'summary']);

/**
 * A translation's file from what the translator sent back.
 * @param source the source's file; @param old the translation's file as it stands, if there is one
 * @throws Error naming every text that is missing or has lost a citation, number or link
 */
export function bringIn(
  units: readonly Unit[],
  source: string,
  old: string | undefined,
  stamp: Stamp,
  name: string,
): string {
  const faults = units.flatMap((unit) => faultsOf(unit, name));
  const wanted = piecesOf(source).filter(({ kind }) => kind);
  if (units.length !== wanted.length)
    faults.push(
      `${name}: ${units.length} texts came back, the source has ${wanted.length}. Export it again.`,
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const frame = frameOf(source, old);
  const texts = units.map(({ target }) => target!);
  return withStamp(joinPieces(frame, written(texts, frame)), stamp);
}

function faultsOf({ id, kind, source, target }: Unit, name: string): string[] {
  if (!target?.trim()) return [`${name}: text ${id} (${kind}) is not translated: "${source.slice(0, 60)}"`];
  const [wanted, got] = [codesOf(source), codesOf(target)].map((codes) =>
    // Bold and emphasis may move with the words; what they rest on may not be lost.
    codes.filter((code) => !/^\*+$/.test(code)),
  );
  return wanted!.join() === got!.join()
    ? []
    : [
        `${name}: text ${id} (${kind}) has the codes ${got!.join(' ') || 'none'}, the source has ${wanted!.join(' ') || 'none'}.`,
      ];
}

/** The file the texts go into: the old translation's where its parts are the source's, else the source's own. */
function frameOf(source: string, old: string | undefined): Piece[] {
  const kinds = (file: string) =>
    piecesOf(file)
      .map(({ kind }) => kind)
      .join(' ');
  if (old !== undefined && kinds(old) === kinds(source)) return piecesOf(old);
  return piecesOf(
    source
      .replace(/^audience:.*\n/m, '')
      .replace(/^review:.*$/m, 'translation: { of: pending, state: draft }'),
  );
}

/** Front matter is YAML: a value that it would read otherwise is put in quotation marks. */
function written(texts: readonly string[], frame: readonly Piece[]): string[] {
  let at = 0;
  return frame.flatMap((piece, index) => {
    if (!piece.kind) return [];
    const text = texts[at++] ?? '';
    if (!FIELDS.has(piece.kind) || text === piece.text) return [text];
    const before = frame[index - 1]?.text.at(-1);
    if (before === '"') return [text.replace(/(?<!\\)"/g, '\\"')];
    if (before === "'") return [text.replace(/(?<!')'(?!')/g, "''")];
    return [/^[\s\-?:,[\]{}#&*!|>'"%@`]|:\s|\s#|:$/.test(text) ? JSON.stringify(text) : text];
  });
}

function withStamp(file: string, { of, checked }: Stamp): string {
  const state = checked
    ? `state: checked, by: ${JSON.stringify(checked.by)}, on: ${checked.on}`
    : 'state: draft';
  return file.replace(/^translation:\s*\{[^}]*\}/m, `translation: { of: '${of}', ${state} }`);
}
