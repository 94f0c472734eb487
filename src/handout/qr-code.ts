import { correction, generate } from 'lean-qr';

/** White modules around a code: without them a camera does not find its corners. */
export const QUIET_ZONE = 4;

/** The least a module may measure on paper, in millimetres, for a cheap camera at arm's length. */
export const SMALLEST_MODULE = 0.5;

/** Modules along the side of version 10: beyond it a code fills with specks on a small, cracked screen. */
const MOST_MODULES = 57;

/** How much of a code may be lost: M 15 %, for screens; Q 25 %, for paper that gets wet and torn. */
export type Level = 'M' | 'Q';

export interface Code {
  /** Modules along the side, quiet zone included. */
  readonly side: number;
  /** The dark modules as an SVG path in a square of that side. */
  readonly path: string;
}

/** Thrown when an address gives a code that a phone would not read. */
export class UnreadableCode extends Error {}

/**
 * The code of an address.
 * @param millimetres the side it is printed at, quiet zone included; none on a screen
 * @throws UnreadableCode when its modules would be too small
 */
export function makeCode(address: string, level: Level, millimetres = Number.POSITIVE_INFINITY): Code {
  const code = generateCode(address, level);
  const side = code.size + 2 * QUIET_ZONE;
  if (code.size > MOST_MODULES || millimetres / side < SMALLEST_MODULE) throw new UnreadableCode(address);
  return { side, path: pathOf(code) };
}

type Bitmap = ReturnType<typeof generate>;

function generateCode(address: string, level: Level): Bitmap {
  try {
    return generate(address, { minCorrectionLevel: correction[level] });
  } catch {
    throw new UnreadableCode(address);
  }
}

/** Each run of dark modules in a row as one rectangle. */
function pathOf(code: Bitmap): string {
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      let run = 0;
      while (code.get(x + run, y)) run++;
      if (run > 0) path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return path;
}
