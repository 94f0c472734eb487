import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { codeAddress, pathOf, readableAddress } from './code-address.ts';
import { type Code, makeCode, QUIET_ZONE, UnreadableCode } from './qr-code.ts';
import { forms } from './selection.ts';

/** Pixels of a module. */
const PIXELS = 4;

function read({ side, path }: Code): string | undefined {
  const width = side * PIXELS;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < PIXELS; row++) {
      const from = 4 * ((Number(y) * PIXELS + row) * width + Number(x) * PIXELS);
      for (let at = 0; at < Number(run) * PIXELS; at++) pixels.fill(0, from + 4 * at, from + 4 * at + 3);
    }
  }
  return jsQR(pixels, width, width)?.data;
}

const place = { origin: 'https://naer.example', base: '/' };

describe('the code of an address', () => {
  test('gives the address back, whatever the host and the page', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,18}[a-z0-9]$/);
    fc.assert(
      fc.property(label, label, fc.constantFrom('M', 'Q'), (host, page, level) => {
        const address = codeAddress({ origin: `https://${host}.no`, base: '/' }, pathOf(page, 'fa-AF'));
        expect(read(makeCode(address, level))).toBe(address);
      }),
      { numRuns: 60 },
    );
  });

  test('carries the address and nothing else', () => {
    expect(codeAddress(place, pathOf('nalokson', 'ti'))).toBe('HTTPS://NAER.EXAMPLE/TI/NALOKSON/');
    expect(codeAddress(place, pathOf('nalokson', ''))).toBe('HTTPS://NAER.EXAMPLE/NALOKSON/');
    expect(codeAddress(place, pathOf(undefined, 'fa-AF'))).toBe('HTTPS://NAER.EXAMPLE/FA-AF/');
  });

  test('leaves a base path as the host knows it', () => {
    expect(codeAddress({ ...place, base: '/Hjelp/' }, 'nb/lar/')).toBe('HTTPS://NAER.EXAMPLE/Hjelp/NB/LAR/');
    expect(readableAddress({ ...place, base: '/Hjelp/' }, 'fa-AF/lar/')).toBe(
      'naer.example/Hjelp/fa-af/lar/',
    );
  });

  test('is smaller in capitals', () => {
    const long = 'https://naer.example/nb/lar-smerte-og-sykehus/';
    expect(makeCode(long.toUpperCase(), 'Q').side).toBeLessThan(makeCode(long, 'Q').side);
  });

  test('keeps the quiet zone white', () => {
    const { side, path } = makeCode('HTTPS://NAER.EXAMPLE/NB/', 'Q');
    const edge = side - QUIET_ZONE;
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(QUIET_ZONE);
      expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(edge);
    }
  });
});

describe('an address too long for a code that is read', () => {
  test.each(Object.entries(forms))('is refused on a %s rather than printed too fine', (_, { code }) => {
    const modules = (length: number) =>
      makeCode(`HTTPS://NAER.EXAMPLE/${'X'.repeat(length)}`, 'Q', code).side;
    expect(code / modules(20)).toBeGreaterThanOrEqual(0.5);
    expect(() => modules(400)).toThrow(UnreadableCode);
  });

  test('is refused on a screen', () => {
    expect(() => makeCode('x'.repeat(5000), 'M')).toThrow(UnreadableCode);
    expect(() => makeCode('x'.repeat(400), 'M')).toThrow(UnreadableCode);
  });
});
