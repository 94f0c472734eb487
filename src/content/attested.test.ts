import { describe, expect, test } from 'vitest';
import { attestedShare, readWordList, wordsToLookUp } from './attested.ts';
import type { PageText } from './model.ts';
import { Problems } from './problems.ts';
import { collectSite } from './read-site.ts';

describe('words looked up in a list of attested words', () => {
  test('names, abbreviations, Norwegian in quotation marks and single letters are left out', () => {
    expect(wordsToLookUp('Don oaččut veahki, ja LAR lea «legemiddel» Romssas. Riŋge NAV.')).toEqual([
      'Don',
      'oaččut',
      'veahki',
      'ja',
      'lea',
      'Riŋge',
    ]);
  });

  test('a letter made of two signs is the same letter', () => {
    expect(wordsToLookUp('c\u030cala')).toEqual(['čala']);
  });

  test('a list tells its words before the tab, whatever their case', () => {
    expect([...readWordList('Lea\t12\nja\t9\ty\n\n')]).toEqual(['lea', 'ja']);
  });

  test('the share counts every word, the list names each unattested one once', () => {
    const text = {
      title: 'Lea buorre',
      summary: 'Lea xyz ja xyz.',
      body: { lead: [], sections: [] },
    } as unknown as PageText;
    const result = attestedShare('p', text, new Set(['lea', 'ja']));
    expect([result.words, result.found]).toEqual([6, 3]);
    expect([...result.unattested]).toEqual([
      ['buorre', 1],
      ['xyz', 2],
    ]);
  });
});

describe('letters of the Sami languages come through whole', () => {
  const site = collectSite(process.cwd(), new Problems());
  test.each([
    ['se', 'áčđŋšŧž'],
    ['smj', 'áåäńŋæø'],
    ['sma', 'ïöåäæø'],
  ])('%s: only letters of its alphabet, in NFC', (lang, letters) => {
    // Norwegian names and words stand in all of them.
    const allowed = new RegExp(
      `^[\\p{ASCII}æøåÆØÅéüöÖ${letters}${letters.toUpperCase()}«»“”„’‘–—…·§€½\u00a0]*$`,
      'u',
    );
    const strange: string[] = [];
    for (const page of site.pages.values()) {
      const text = page.texts.get(lang);
      if (!text) continue;
      const said = JSON.stringify([text.title, text.summary, text.body]);
      if (said !== said.normalize('NFC')) strange.push(`${page.id}: not NFC`);
      const other = [...new Set([...said].filter((letter) => !allowed.test(letter)))];
      if (other.length > 0) strange.push(`${page.id}: ${other.join(' ')}`);
    }
    expect(strange).toEqual([]);
  });
});
