import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankHtml } from './blank-html.ts';

/** The words that are left to check. */
const words = (text: string) =>
  blankHtml(text)
    .match(/\p{L}+/gu)
    ?.join(' ') ?? '';

describe('is left alone', () => {
  test.each([
    ['tags and their attributes', '<p class="junkie">One <b title=\'a > junkie\'>two</b></p>', 'One two'],
    ['a tag with no quotation marks in it', '<p class=junkie>One', 'One'],
    ['a tag over several lines', '<p\n class="junkie"\n>One</p>', 'One'],
    ['comments', 'One<!-- junkie > <b> -->two<!-->three', 'One two three'],
    ['a comment that never ends', 'One <!-- junkie', 'One'],
    ['script', '<script type="a">if (a < b) "junkie</b>";</script>One', 'One'],
    ['script in large letters', '<SCRIPT>junkie</SCRIPT >One', 'One'],
    ['script that never ends', 'One<script>junkie', 'One'],
    ['style', '<style>.junkie { a: b }</style>One', 'One'],
    ['a quotation', 'One <q>junkie <b>junkie</b></q> two', 'One two'],
    ['a quotation in a quotation', 'One <q>junkie <q>junkie</q> junkie</q> two', 'One two'],
    ['a block quotation', '<blockquote><p>junkie</p></blockquote><p>One', 'One'],
    ['code', 'One <code>junkie</code> two', 'One two'],
    ['the type of the document', '<!doctype junkie><?junkie ?>One', 'One'],
  ])('%s', (_, text, left) => {
    expect(words(text)).toBe(left);
  });
});

describe('is read', () => {
  test.each([
    ['a quotation without its end', 'One <q>junkie', 'One junkie'],
    ['what follows an end without its start', 'One </q> junkie', 'One junkie'],
    ['a sign for less than', '1 < 2 junkie', 'junkie'],
    ['a tag that never ends', 'One <b junkie', 'One b junkie'],
    ['an attribute that never ends', 'One <b title="junkie', 'One b title junkie'],
  ])('%s', (_, text, left) => {
    expect(words(text)).toBe(left);
  });
});

test('tags within a sentence do not part words, cells and paragraphs do', () => {
  expect(blankHtml('drug <b>user</b>')).toBe('drug    user    ');
  expect(blankHtml('drug&nbsp;user')).toBe('drug      user');
  expect(blankHtml('<td>drug</td><td>user</td>')).toMatch(/drug\n\n\s*user/);
});

test('hundreds of thousands of quotations', () => {
  expect(blankHtml('<q>a</q> '.repeat(200_000))).not.toMatch(/[ab]/);
});

test('every word keeps its place, whatever the text', () => {
  const bits = fc.constantFrom(
    ...[
      'word',
      '<',
      '>',
      '<q>',
      '</q>',
      '<Q a="',
      '"',
      "'",
      '=',
      '<!--',
      '-->',
      '<script',
      '</script>',
      '<style>',
      '</p>',
    ],
    ...['<code>', '</code', '<blockquote>', '</blockquote>', '\n', '&nbsp;', ' ', '\udc00', '<!', '<?', '/>'],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const left = blankHtml(text);
      expect(left.length).toBe(text.length);
      for (const { 0: word, index } of left.matchAll(/word/g))
        expect(text.slice(index, index + 4)).toBe(word);
    }),
    { numRuns: 1000 },
  );
});
