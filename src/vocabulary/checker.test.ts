import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { type Checker, createChecker } from './checker.ts';
import { unmark } from './examples.ts';
import type { Finding, RuleFile } from './rules.ts';

const lists = readVocabulary(process.cwd(), new Problems());
/** English alone would do; every list that can be read is held to the same. */
const checkers = [...lists.values()]
  .filter(({ rules }) => rules.length > 0)
  .map((file): [string, Checker, RuleFile] => [file.language, createChecker(file), file]);

/** Any UTF-16 units at all: lone surrogates, control signs, signs that are no letters. */
const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 60,
  })
  .map((units) => String.fromCharCode(...units));

const betweenWords = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '-',
  '–',
  '\n',
  '\r\n',
  ' «',
  '» ',
  ' (',
  "'",
  '’s ',
  '/',
  '                    ',
  '\ud83d ',
  '\u00ad',
);

/** Text in which a good part of the words is what the rules look for, in odd company. */
function textsOf(file: RuleFile): fc.Arbitrary<string> {
  const examples = file.rules.flatMap(({ matches, leaves }) => [...matches, ...leaves]);
  const words = [...examples, ...file.names].flatMap((example) => unmark(example).text.split(/\s+/));
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => word.toUpperCase()) },
    { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => word.normalize('NFD')) },
    { weight: 1, arbitrary: anyUnits },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  );
  return fc.array(fc.tuple(piece, betweenWords), { maxLength: 40 }).map((pairs) => pairs.flat().join(''));
}

/** A paragraph holds no empty line. */
function paragraphsOf(file: RuleFile): fc.Arbitrary<string> {
  return textsOf(file).map((text) => text.replace(/\n\s*\n/g, '\n').replace(/^\s*\n|\n\s*$/g, ''));
}

const plain = (findings: readonly Finding[]) =>
  findings.map(({ rule, start, end, found, suggestions }) => ({
    rule: rule.id,
    start,
    end,
    found,
    suggestions,
  }));

describe.each(checkers)('the checker of %s', (_, check, file) => {
  const anyText = fc.oneof(textsOf(file), anyUnits, fc.string({ unit: 'binary', maxLength: 200 }));

  test('takes any text, and says truly where each finding stands', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let read = 0;
        for (const { start, end, found } of check(text)) {
          expect(start).toBeGreaterThanOrEqual(read);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(found).toBe(text.slice(start, end));
          read = end;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('finds the same paragraph by paragraph as in the whole text', () => {
    const paragraphs = fc.array(paragraphsOf(file), { maxLength: 5 });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n\n', '\n \t\n', '\r\n\r\n'), (parts, blankLine) => {
        let at = 0;
        const byPart = parts.flatMap((part) => {
          const moved = check(part).map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
          at += part.length + blankLine.length;
          return moved;
        });
        expect(plain(check(parts.join(blankLine)))).toEqual(plain(byPart));
      }),
      { numRuns: 80 },
    );
  });

  test('finds the same when it is asked again', () => {
    fc.assert(
      fc.property(textsOf(file), (text) => {
        expect(plain(check(text))).toEqual(plain(check(text)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('how long it takes', () => {
  const file = lists.get('nb') ?? lists.get('en')!;
  const check = createChecker(file);

  /** Numbers that look random and are the same in every run. */
  function chooser(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  /** Sentences of words that are common and of some thousand that are not, with a word from the rules now and then. */
  function norwegianLike(length: number): string {
    const choose = chooser(113);
    const small =
      'og i det er på som en å til av for med du at den ikke har om de kan jeg han hun hva vi så'.split(' ');
    const parts =
      'hel se per son bo lig hjelp til bud kom mu ne råd gi ver sam ta le for el dre sy ke hus le ge'.split(
        ' ',
      );
    const rare = Array.from({ length: 6000 }, () =>
      Array.from({ length: 2 + choose(3) }, () => parts[choose(parts.length)]).join(''),
    );
    const spoken = file.rules
      .flatMap(({ matches, leaves }) => [...matches, ...leaves])
      .map((one) => unmark(one).text);
    let text = '';
    while (text.length < length) {
      if (choose(20) === 0) text += `${spoken[choose(spoken.length)]} `;
      const words = Array.from({ length: 6 + choose(12) }, () =>
        choose(2) === 0 ? small[choose(small.length)] : rare[choose(rare.length)],
      );
      text += `${words.join(' ')}.${choose(5) === 0 ? '\n\n' : ' '}`;
    }
    return text.slice(0, length);
  }

  function timeOf(text: string): number {
    const before = performance.now();
    check(text);
    return performance.now() - before;
  }

  /**
   * Median and fastest of several runs after some to warm up, in milliseconds. The fastest is what the code itself takes:
   * another program on the machine can only make a run slower.
   */
  function timesOf(text: string, runs = 9): { median: number; fastest: number } {
    for (let run = 0; run < 4; run++) check(text);
    const times = Array.from({ length: runs }, () => timeOf(text)).sort((a, b) => a - b);
    return { median: times[Math.floor(runs / 2)]!, fastest: times[0]! };
  }

  test('100 kB of text take a moment: 50 ms are meant, 250 ms is where a noisy machine is no excuse any more', () => {
    const text = norwegianLike(100_000);
    const { median, fastest } = timesOf(text);
    console.log(
      `100 kB: median ${median.toFixed(1)} ms, fastest ${fastest.toFixed(1)} ms, ${check(text).length} findings`,
    );
    expect(fastest).toBeLessThan(250);
  });

  // Four times as long is what a check would take that compares everything with everything: no luck hides that three times.
  test('twice the text takes about twice the time', { retry: 2 }, () => {
    const [short, long] = [norwegianLike(50_000), norwegianLike(200_000)];
    let [least, leastOfLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turns, and the fastest of each: another program on the machine can only make a run slower. Doubled two times, so that
    // one unlucky moment weighs less.
    for (let run = 0; run < 15; run++) {
      least = Math.min(least, timeOf(short));
      leastOfLong = Math.min(leastOfLong, timeOf(long));
    }
    const ratio = Math.sqrt(leastOfLong / least);
    console.log(
      `50 kB: ${least.toFixed(1)} ms, 200 kB: ${leastOfLong.toFixed(1)} ms at best: ${ratio.toFixed(2)} times as long for twice the text`,
    );
    expect(ratio).toBeLessThan(3);
  });
});
