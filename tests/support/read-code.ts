import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a camera would read in a picture, or undefined. @param covered hides a tenth of the code, as a thumb does */
export function readCode(picture: Buffer, { covered = false } = {}): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  if (covered) cover(data, width, height);
  return jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data;
}

/** Part of the picture's side that is code; the rest is its quiet zone. */
const CODE = 29 / 37;

/** A grey patch over a tenth of the code, off the corners that a reader looks for first. */
function cover(data: Buffer, width: number, height: number): void {
  const side = Math.sqrt(0.1 * width * height) * CODE;
  const [left, top] = [width * 0.5, height * 0.55];
  for (let y = Math.floor(top); y < top + side; y++) {
    for (let x = Math.floor(left); x < left + side; x++)
      data.fill(128, 4 * (y * width + x), 4 * (y * width + x) + 3);
  }
}
