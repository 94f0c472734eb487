import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(process.cwd(), 'src/site');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

/** Words of CSS that mean one side of the screen in every language. */
const PHYSICAL = /(?<![\w-])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?(?=\s*[:;,)\s])/g;
/** Sides of the page, not of the text: allowed where paper is meant. */
const COMMENTS = /\/\*[\s\S]*?\*\//g;

test.each(sheets)('%s serves right-to-left languages too: it names no left and no right', (file) => {
  const css = readFileSync(join(folder, file), 'utf8').replace(COMMENTS, '');
  const lines = css
    .split('\n')
    .flatMap((line, index) => (line.match(PHYSICAL) ? [`${index + 1}: ${line.trim()}`] : []));
  expect(lines).toEqual([]);
});

test('the check itself sees left and right', () => {
  for (const wrong of [
    'margin-left: 1px;',
    'text-align: right;',
    'float: left;',
    'left: 0;',
    'border-right-color: red;',
  ])
    expect(wrong.match(PHYSICAL), wrong).not.toBeNull();
  for (const fine of [
    'margin-inline-start: 1px;',
    'text-align: start;',
    'background: bright;',
    'inset-inline-end: 0;',
  ])
    expect(fine.match(PHYSICAL), fine).toBeNull();
});
