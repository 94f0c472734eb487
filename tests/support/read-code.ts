import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a camera would read in a picture, or undefined. @param covered hides a tenth of the code, as a thumb does */
export function readCode(picture: Buffer, { covered = false } = {}): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  if (covered) cover(data, width, height);
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** Part of a picture's side that is code, at most: the rest is its quiet zone. */
const CODE = 37 / 45;

/** A grey patch over a tenth of the code, in its middle. */
function cover(data: Buffer, width: number, height: number): void {
  const side = Math.sqrt(0.1) * CODE * Math.min(width, height);
  const [left, top] = [(width - side) / 2, (height - side) / 2].map(Math.round) as [number, number];
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) data.fill(128, 4 * (y * width + x), 4 * (y * width + x) + 3);
  }
}
