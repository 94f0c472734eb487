import { type Piece, piecesOf } from './pieces.ts';

/** One text to translate: the source beside what stands in the other language. */
export interface Unit {
  /** Number in the page, from 1; with the page it names the unit for good, as long as the source stays. */
  readonly id: number;
  readonly kind: string;
  readonly source: string;
  /** Undefined where nothing is translated yet. */
  readonly target: string | undefined;
}

/**
 * The texts of a page, source beside translation.
 * @throws Error when the translation has other parts than its source: it must be brought in line first
 */
export function unitsOf(source: string, translation: string | undefined, name: string): Unit[] {
  const wanted = translatable(piecesOf(source));
  const got = translation === undefined ? undefined : translatable(piecesOf(translation));
  if (got && shapeOf(got) !== shapeOf(wanted)) {
    const at = wanted.findIndex((piece, index) => piece.kind !== got[index]?.kind);
    throw new Error(
      `${name}: the translation has other parts than its source, first at "${(got[at] ?? got.at(-1))?.text.slice(0, 60)}". Bring it in line (npm run content:check says where), then export.`,
    );
  }
  return wanted.map(({ kind, text }, index) => ({
    id: index + 1,
    kind: kind!,
    source: text,
    target: got?.[index]?.text,
  }));
}

function translatable(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ kind }) => kind);
}

function shapeOf(pieces: readonly Piece[]): string {
  return pieces.map(({ kind }) => kind).join(' ');
}
