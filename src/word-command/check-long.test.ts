import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { createChecker } from '../vocabulary/checker.ts';
import { unmark } from '../vocabulary/examples.ts';
import { checkLong } from './check-long.ts';

const file = readVocabulary(process.cwd(), new Problems()).get('en')!;
const check = createChecker(file);
const sentences = file.rules.flatMap(({ matches, leaves }) => [...matches, ...leaves]);

test('a text in parts gives the same findings as the whole', () => {
  const words = [...sentences, ...file.names].flatMap((one) => unmark(one).text.split(' '));
  const text = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '\n', ', ', '\n\n')), {
      maxLength: 150,
    })
    .map((pairs) => pairs.flat().join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 90 }), (whole, part) => {
      expect(checkLong(check, whole, { part, context: 300 })).toEqual(check(whole));
    }),
    { numRuns: 150 },
  );
});

test('one word of many million letters is no trouble', () => {
  expect(checkLong(check, 'a'.repeat(3_000_000))).toEqual([]);
});

test('a long text of one line takes no longer than its length', () => {
  const names = file.names.join(', ');
  const text = `${sentences.map((one) => unmark(one).text).join(' ')} ${names} `;
  const long = text.repeat(Math.ceil(1_000_000 / text.length));
  const { user } = process.cpuUsage();
  const found = checkLong(check, long);
  const took = (process.cpuUsage().user - user) / 1_000_000;
  console.log(`1 MB on one line, full of findings and names: ${took.toFixed(1)} s, ${found.length} findings`);
  expect(found.length).toBeGreaterThan(10_000);
  // Every finding compared with every name of the text would take minutes.
  expect(took).toBeLessThan(15);
});
