import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Problems } from '../content/problems.ts';
import { collectSite } from '../content/read-site.ts';
import { languages, SOURCE_LANGUAGE } from '../languages.ts';
import { bringIn } from './bring-in.ts';
import { fileOf, handOut } from './hand-out.ts';
import { codesOf, inlinesOf } from './inline-codes.ts';
import { joinPieces, piecesOf } from './pieces.ts';
import { printTable, translationRows } from './table.ts';
import { readXliff, writeXliff } from './xliff.ts';

const root = process.cwd();
const site = collectSite(root, new Problems());
const read = (id: string, lang: string) => readFileSync(fileOf(id, lang), 'utf8');
const others = languages.filter(({ tag }) => tag !== SOURCE_LANGUAGE);

describe('out to a translator and back', () => {
  test.each(others.map(({ tag }) => tag))('%s: every page comes back letter for letter', (lang) => {
    const pages = [...site.pages.values()].filter((page) => {
      const text = page.texts.get(lang);
      return text && !text.outdated;
    });
    const xml = writeXliff(
      pages.map((page) => handOut(root, page, lang)),
      SOURCE_LANGUAGE,
      lang,
    );
    const back = readXliff(xml);
    expect(back.lang).toBe(lang);
    expect(back.pages.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
    for (const page of back.pages) {
      const old = read(page.id, lang);
      const { translation } = site.pages.get(page.id)!.texts.get(lang)!;
      const checked = translation.state === 'checked' ? translation : undefined;
      const stamp = { of: page.fingerprint, checked };
      expect(bringIn(page.units, read(page.id, SOURCE_LANGUAGE), old, stamp, page.id)).toBe(old);
    }
  });

  test('a page that nobody has translated yet becomes a whole page', () => {
    const page = site.pages.get('overdose')!;
    const { units, fingerprint } = handOut(root, { ...page, texts: new Map() }, 'xx');
    expect(units.every(({ target }) => target === undefined)).toBe(true);
    const translated = units.map((unit) => ({ ...unit, target: unit.source.replace(/113/g, '113') }));
    const file = bringIn(translated, read('overdose', SOURCE_LANGUAGE), undefined, { of: fingerprint }, 'xx');
    expect(file).toContain(`translation: { of: '${fingerprint}', state: draft }`);
    expect(file).not.toMatch(/^(audience|review):/m);
    expect(piecesOf(file).filter(({ kind }) => kind).length).toBe(units.length);
  });

  test('a text that lost its citation, or was not translated, is named', () => {
    const page = handOut(root, site.pages.get('lar')!, 'en');
    const cited = page.units.find(({ target }) => target?.includes('[@'))!;
    const units = page.units.map((unit) =>
      unit === cited
        ? { ...unit, target: unit.target!.replace(/\[@[^\]]*\]/g, '') }
        : unit.id === 1
          ? { ...unit, target: ' ' }
          : unit,
    );
    const bring = () => bringIn(units, read('lar', 'nb'), read('lar', 'en'), { of: page.fingerprint }, 'lar');
    expect(bring).toThrow(/text 1 \(title\) is not translated/);
    expect(bring).toThrow(new RegExp(`text ${cited.id} .*\\[@`));
  });

  test('a title with a colon is put in quotation marks, so that it stays one', () => {
    const page = handOut(root, site.pages.get('lar')!, 'en');
    const units = page.units.map((unit) => (unit.id === 1 ? { ...unit, target: 'LAR: what is it?' } : unit));
    const file = bringIn(units, read('lar', 'nb'), undefined, { of: page.fingerprint }, 'lar');
    expect(file).toContain('title: "LAR: what is it?"');
  });

  test('whatever stands in a file, taken apart and joined it is the same', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '## H {#id}',
        '- item',
        '1. **a** b',
        ':::steps',
        ':::',
        '::call{number=113}',
        '',
        '---',
        'title: x',
      ),
      fc.constant('   ::drawing{name=stay alt="et bilde"}'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const file = lines.join('\n');
        expect(joinPieces(piecesOf(file), [])).toBe(file);
      }),
    );
  });

  test('words and codes joined are the text, and XML keeps them', () => {
    const text = '**Ring** :tel{number=113}, les [her](page:lar#start) & si <ja>. [@pbrl, § 2-1]';
    const joined = (parts: ReturnType<typeof inlinesOf>) =>
      parts.map((part) => ('code' in part ? part.code : part.text)).join('');
    expect(joined(inlinesOf(text))).toBe(text);
    expect(codesOf(text)).toEqual(['**', '**', ':tel{number=113}', '](page:lar#start)', '[@pbrl]'].sort());
    const unit = { id: 1, kind: 'paragraph', source: text, target: 'x' };
    const page = { id: 'lar', fingerprint: 'f', state: 'translated' as const, units: [unit] };
    expect(readXliff(writeXliff([page], 'nb', 'en')).pages).toEqual([page]);
  });

  test('what is not XLIFF is refused with a word on why', () => {
    expect(() => readXliff('<a>')).toThrow(/well-formed|XLIFF/);
    expect(() => readXliff('<a/>')).toThrow(/XLIFF 2/);
  });
});

test('the table has every page and every language but the source', () => {
  const rows = translationRows(site);
  expect(rows.length).toBe(site.pages.size);
  const table = printTable(rows);
  for (const { tag } of others) expect(table.split('\n')[0]).toMatch(new RegExp(`\\b${tag}\\b`));
  for (const { page } of rows) expect(table).toContain(page);
});
