import { correction, generate } from 'lean-qr';

/** White modules around a code: without them a camera does not find its corners. */
export const QUIET_ZONE = 4;

/** The least a module may measure on paper, in millimetres, for a cheap camera at arm's length. */
export const SMALLEST_MODULE = 0.5;

/** Modules along the side of version 10: beyond it a code fills with specks on a small, cracked screen. */
const MOST_MODULES = 57;

/** Modules of this size are read from further away than anyone holds a card: beyond it, more repair is worth more. */
const LARGE_MODULE = 0.7;
/** The same for a screen: modules along the side of version 6, about a millimetre each on a small phone. */
const FEW_MODULES = 41;

/** How much of a code may be lost: M 15 %, Q 25 %, H 30 %. A patch over a tenth of it harms about twice as much. */
const LEVELS = ['H', 'Q', 'M'] as const;

/** The least repair a code must have: M on screens; Q on paper, which gets wet and torn. */
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
 * The code of an address, with as much repair as its modules stay large with, and at least `least`.
 * @param millimetres the side it is printed at, quiet zone included; none on a screen
 * @throws UnreadableCode when its modules would be too small
 */
export function makeCode(address: string, least: Level, millimetres = Number.POSITIVE_INFINITY): Code {
  const moduleOf = (code: Bitmap) => millimetres / sideOf(code);
  for (const level of LEVELS.slice(0, LEVELS.indexOf(least) + 1)) {
    const code = generateCode(address, level);
    const large = code.size <= FEW_MODULES && moduleOf(code) >= LARGE_MODULE;
    const readable = code.size <= MOST_MODULES && moduleOf(code) >= SMALLEST_MODULE;
    if (large || (level === least && readable)) return { side: sideOf(code), path: pathOf(code) };
  }
  throw new UnreadableCode(address);
}

type Bitmap = ReturnType<typeof generate>;

function sideOf(code: Bitmap): number {
  return code.size + 2 * QUIET_ZONE;
}

function generateCode(address: string, level: (typeof LEVELS)[number]): Bitmap {
  try {
    return generate(address, { minCorrectionLevel: correction[level] });
  } catch {
    // No code at all holds this much.
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
