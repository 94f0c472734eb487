import { describe, expect, test } from 'vitest';
import { journey } from '../support/journey.ts';

const all = journey();

describe('checking a text', () => {
  test('somebody who writes in a journal sees which words hurt, why, and changes them with one tap', async () => {
    const page = await all.open('nb/ordsjekk/');
    const field = page.locator('#tekst');
    await field.fill('To narkomanere kom inn. Narkomanene ventet.');
    await field.fill('Narkomanene ventet.');
    await page.locator('[data-marked] mark').waitFor();
    expect(await page.locator('[data-findings] li p').first().innerText()).not.toBe('');
    await page.getByRole('button', { name: 'Personene med rusmiddel' }).first().click();
    expect(await field.inputValue()).toMatch(/^Personene med rusmiddel\w+ ventet\.$/);
    expect(await page.locator('[data-said]').innerText()).toContain('ingen ord');
    await page.locator('[data-undo-button]').click();
    expect(await field.inputValue()).toBe('Narkomanene ventet.');
  });

  test('it works with the keyboard alone', async () => {
    const page = await all.open('nb/ordsjekk/');
    await page.locator('#tekst').fill('En junkie.');
    await page.locator('[data-findings] button').first().waitFor();
    await page.locator('#tekst').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#tekst').inputValue()).not.toContain('junkie');
  });

  test('nothing that is written is sent or stored', async () => {
    const page = await all.open('nb/ordsjekk/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.locator('#tekst').fill('Hemmeligheten om en narkoman.');
    await page.locator('[data-findings] li').first().waitFor();
    expect(asked.join()).not.toMatch(/hemmelig/i);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

describe('the word list', () => {
  test('is read without script, with reasons and who says so', async () => {
    const page = await all.open('nb/ordliste/', { javaScriptEnabled: false });
    expect(await page.locator('.glossary li[id]').count()).toBeGreaterThanOrEqual(60);
    await page.locator('#ord-narkoman summary').click();
    expect(await page.locator('#ord-narkoman p').first().isVisible()).toBe(true);
    expect(await page.locator('#ord-narkoman .glossary-says').innerText()).not.toBe('');
  });

  test('narrows as one types', async () => {
    const page = await all.open('nb/ordliste/');
    await page.locator('#ordfilter').fill('misbruk');
    const shown = await page.locator('.glossary li[id]:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(await page.locator('.glossary li[id]').count());
  });

  test('an entry has its own address, which opens it', async () => {
    const page = await all.open('nb/ordliste/#ord-narkoman');
    await page.locator('#ord-narkoman details[open]').waitFor();
  });
});
