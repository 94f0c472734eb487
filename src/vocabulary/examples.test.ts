import { describe, expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { readVocabulary } from '../content/read-vocabulary.ts';
import { testExamples } from './examples.ts';

const problems = new Problems();
const files = readVocabulary(process.cwd(), problems);

test('every rule file can be read', () => {
  expect(problems.found).toEqual([]);
});

describe.each([...files])('the rules of %s', (_, file) => {
  const faults = testExamples(file);
  if (file.rules.length === 0) test('are none, and the file says why', () => expect(file.note).toBeTruthy());
  else
    test.each(file.rules.map(({ id }) => id))('%s reports what it must and leaves what it must', (id) => {
      expect(faults.filter((fault) => fault.rule === id)).toEqual([]);
    });
});
