import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankMarkdown } from './blank-markdown.ts';

/** The words that are left to check. */
const words = (text: string) =>
  blankMarkdown(text)
    .match(/\p{L}+/gu)
    ?.join(' ') ?? '';

describe('is left alone', () => {
  test.each([
    ['front matter', '---\ntitle: junkie\n---\nText', 'Text'],
    ['front matter that ends with dots', '---\r\ntitle: junkie\r\n...\r\nText', 'Text'],
    ['code in a fence', 'One\n```js\njunkie\n```\ntwo', 'One two'],
    ['code in a fence of tildes, with backticks in it', '~~~\n```\njunkie\n~~~\ntwo', 'two'],
    ['code in a longer fence', '````\n```\njunkie\n```\n````\ntwo', 'two'],
    ['code in a list', '- one\n\n  ```\n  junkie\n  ```\n- two', 'one two'],
    ['code up to the end, when its fence is never closed', 'One\n```\njunkie\n', 'One'],
    ['inline code', 'One `junkie` two', 'One two'],
    ['inline code with backticks in it', 'One ``a ` junkie`` two', 'One two'],
    ['inline code over two lines', 'One `junkie\njunkie` two', 'One two'],
    ['a block quote', '> junkie\n> junkie\n\nText', 'Text'],
    ['a block quote whose last line has no sign', '> junkie\njunkie\n\nText', 'Text'],
    ['a block quote in a list', '- > junkie\n\nText', 'Text'],
    ['the address of a link', '[One](https://junkie.no/a "two")', 'One two'],
    ['an address in brackets', '[One](<junkie a b>)', 'One'],
    ['an address with brackets in it', '[One](https://a.no/junkie_(b)) two', 'One two'],
    ['an address of its own line', '[one]: https://a.no/junkie "two"\n[three][junkie]', 'one two three'],
    ['a bare address', 'See https://junkie.no/a and <https://junkie.no> and www.junkie.no', 'See and and'],
    ['a citation and an id', '## One {#junkie}\n\nTwo. [@junkie, § 2]', 'One Two'],
    [
      'tags, comments and quotations in HTML',
      'A <b class="junkie">bold</b> <!-- junkie --> <q>junkie</q> end',
      'A bold end',
    ],
  ])('%s', (_, text, left) => {
    expect(words(text)).toBe(left);
  });
});

describe('is read', () => {
  test.each([
    ['a line of three hyphens that opens no front matter', '---\njunkie', 'junkie'],
    ['front matter further down', 'One\n---\njunkie\n---\n', 'One junkie'],
    ['a backtick that stands alone', 'One ` junkie', 'One junkie'],
    ['backticks in two paragraphs', 'One ` two\n\njunkie ` three', 'One two junkie three'],
    ['backticks after a backslash', String.raw`One \`junkie\` two`, 'One junkie two'],
    ['what follows a block quote', '> quote\n\njunkie\n> quote\n- junkie', 'junkie junkie'],
    ['brackets that are no link', 'One [two](three four) junkie', 'One two three four junkie'],
    ['a footnote', '[^a]: junkie one', 'a junkie one'],
    ['indented text in a list', '- one\n\n      junkie', 'one junkie'],
    ['a sign for less than', 'a < b and junkie > c', 'a b and junkie c'],
    ['a quotation in HTML that never ends', '<q>junkie\n\ntext', 'junkie text'],
  ])('%s', (_, text, left) => {
    expect(words(text)).toBe(left);
  });
});

test('emphasis does not part words, items of a list do', () => {
  expect(blankMarkdown('drug **user** some_name')).toBe('drug   user   some_name');
  expect(blankMarkdown('- drug\n- user')).toMatch(/drug\n\n\n?user/);
});

test('what is left out leaves a mark, so that no phrase reaches over it', () => {
  expect(blankMarkdown('drug `x` user')).toBe('drug …   user');
});

test('hundreds of thousands of quotations', () => {
  expect(blankMarkdown('`a` <q>b</q> '.repeat(200_000))).not.toMatch(/[ab]/);
});

test('every word keeps its place, whatever the text', () => {
  const bits = fc.constantFrom(
    ...[
      'word',
      '`',
      '``',
      '```',
      '~~~',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '](',
      '[a]: ',
      ')',
      '<q>',
      '</q>',
      '<!--',
    ],
    ...[
      '-->',
      '<a href="',
      '">',
      '---',
      '**',
      '_',
      '\\',
      '{#',
      '}',
      '[@',
      ']',
      'https://x',
      ' ',
      '\ud800',
      '<script>',
      '|',
    ],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const left = blankMarkdown(text);
      expect(left.length).toBe(text.length);
      for (const { 0: word, index } of left.matchAll(/word/g))
        expect(text.slice(index, index + 4)).toBe(word);
    }),
    { numRuns: 1000 },
  );
});
