import { describe, expect, test } from 'vitest';
import type { Body, Reference } from './model.ts';
import { readMarkdown } from './read-markdown.ts';

function read(markdown: string): { body: Body; references: Reference[]; wrong: string[] } {
  const wrong: string[] = [];
  const result = readMarkdown(markdown, (line, message) => wrong.push(`${line}: ${message}`));
  return { ...result, wrong };
}

describe('what editors write becomes blocks', () => {
  test('sections carry their ids, and a heading without one is named with its line', () => {
    const { body, wrong } = read('Før.\n\n## Ring 113 {#ring-113}\n\nTekst.\n\n## Uten id\n');
    expect(body.lead).toHaveLength(1);
    expect(body.sections.map(({ id }) => id)).toEqual(['ring-113', '']);
    expect(wrong).toEqual(['7: The heading "Uten id" has no id.']);
  });

  test('a citation keeps its section of law, and a link its page and section', () => {
    const { references, wrong } = read(
      'En rett. [@pbrl, § 2-2 a] Se [klage](page:klage#frist). :tel{number=113}',
    );
    expect(references).toEqual([
      { kind: 'source', id: 'pbrl', locator: '§ 2-2 a', line: 1 },
      { kind: 'page', id: 'klage', section: 'frist', line: 1 },
      { kind: 'number', id: '113', line: 1 },
    ]);
    expect(wrong).toEqual([]);
  });

  test('steps are one numbered list', () => {
    const { body, wrong } = read(':::steps\n1. **Ring.** Nå.\n2. **Bli.** Her.\n:::\n');
    expect(body.lead[0]).toMatchObject({ type: 'steps', items: [expect.any(Array), expect.any(Array)] });
    expect(wrong).toEqual([]);
    expect(read(':::steps\nBare tekst.\n:::\n').wrong).toHaveLength(1);
  });

  test('a colon before letters stays a colon, as in Sami case endings', () => {
    const { body, wrong } = read('Riŋge 113:s dahje LAR:ii.');
    expect(wrong).toEqual([]);
    expect(JSON.stringify(body)).toContain(':s');
  });
});

describe('what the app does not take is said with its line', () => {
  test.each([
    ['<b>fet</b>', 'HTML is not allowed'],
    ['<script>alert(1)</script>', 'HTML is not allowed'],
    ['[farlig](javascript:alert(1))', 'goes nowhere'],
    ['[http](http://example.org/)', 'goes nowhere'],
    ['![bilde](https://example.org/a.png)', 'not allowed'],
    ['::drawing{name=airway}', 'has no text'],
    ['::ukjent', 'unknown'],
    ['# For stor', 'level 1'],
    ['[@Feil Skrevet]', 'citation is not written'],
    ['| a |\n|---|', ''],
  ])('%s', (markdown, message) => {
    const { wrong, body } = read(markdown);
    expect(JSON.stringify(body)).not.toMatch(/<script|javascript:/);
    if (message) expect(wrong.join()).toContain(message);
  });

  test('an id that stands twice', () => {
    expect(read('## A {#a}\n\n## B {#a}\n').wrong.join()).toContain('stands twice');
  });
});
