import { describe, expect, test } from 'vitest';
import { journey } from '../support/journey.ts';
import { untilKept } from '../support/journey-steps.ts';

const all = journey();

/** A phone with voices: Chromium without a screen has none. What is said is noted instead. */
function giveVoices(voices: readonly { lang: string; localService: boolean }[]): void {
  const said: string[] = [];
  const list = voices.map((voice, index) => ({ ...voice, voiceURI: `voice-${index}`, name: voice.lang }));
  class Utterance {
    onend?: () => void;
    constructor(readonly text: string) {}
  }
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, cancelled: 0 });
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => list,
      addEventListener: () => undefined,
      cancel: () => undefined,
      speak: (words: Utterance) => {
        said.push(words.text);
        if (said.length < 3) setTimeout(() => words.onend?.());
      },
    },
  });
}
const said = () => (window as unknown as { said: string[] }).said;

describe('any two languages', () => {
  test('from the Norwegian page one chooses the other language, without script', async () => {
    const page = await all.open('nb/overdose/', { javaScriptEnabled: false });
    await page.locator('.page-meta a[href="/nb/overdose/nb/"]').click();
    await page.locator('.chooser a[href="/ti/overdose/nb/"]').click();
    expect(await page.locator('.pair > [lang="nb"]').count()).toBeGreaterThan(8);
  });

  test('Tigrinya beside Arabic: step beside step, each in its own direction', async () => {
    const page = await all.open('ti/overdose/nb/');
    await page.locator('.second-language select').selectOption('ar');
    await page.locator('.pair > [lang="ar"]').first().waitFor();
    const rows = page.locator('.pair');
    expect(await rows.count()).toBeGreaterThan(12);
    for (const row of await rows.all()) {
      const [first, second] = await row.evaluate((one) =>
        [...one.children].map((cell) => [(cell as HTMLElement).lang, (cell as HTMLElement).dir]),
      );
      expect([first, second]).toEqual([
        ['ti', 'ltr'],
        ['ar', 'rtl'],
      ]);
    }
    // The same number of steps, and the same drawing, on both sides of a row.
    const drawings = await rows.evaluateAll((list) =>
      list.map((row) => [...row.children].map((cell) => cell.querySelectorAll('svg').length)),
    );
    for (const [first, second] of drawings) expect(first).toBe(second);
  });

  test('in flight mode a kept page still opens in two languages at its own address', async () => {
    const page = await all.open('ti/overdose/');
    await untilKept(page);
    await page.context().setOffline(true);
    await page.goto(`${all.site.url}ti/overdose/nb/`);
    await page.locator('.pair > [lang="nb"]').first().waitFor();
    await page.locator('.second-language select').selectOption('se');
    await page.locator('.pair > [lang="se"]').first().waitFor();
  });

  test('a language that is not on the phone: a kind word, nothing lost', async () => {
    const page = await all.open('ti/overdose/');
    await untilKept(page);
    await page.context().setOffline(true);
    await page.goto(`${all.site.url}ti/to-sprak/?side=lar&med=pl`);
    await page.locator('.second-language [role=status]').filter({ hasText: /./ }).waitFor();
  });
});

describe('reading aloud', () => {
  test('is not offered where the phone has no voice of its own for the language', async () => {
    const page = await all.open('nb/lar/');
    expect(await page.locator('[data-listen]').isHidden()).toBe(true);
    await page.addInitScript(giveVoices, [
      { lang: 'nb-NO', localService: false },
      { lang: 'de-DE', localService: true },
    ]);
    await page.reload();
    expect(await page.locator('[data-listen]').isHidden()).toBe(true);
  });

  test('reads sentence by sentence with the phone’s own voice, and stops when asked', async () => {
    const page = await all.open('');
    await page.addInitScript(giveVoices, [{ lang: 'nb_NO', localService: true }]);
    await page.goto(`${all.site.url}nb/lar/`);
    const title = await page.locator('h1').innerText();
    const button = page.locator('[data-listen]');
    await button.click();
    await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length === 3);
    const spoken = await page.evaluate(said);
    expect(spoken[0]).toBe(title);
    expect(spoken.join(' ')).not.toMatch(/\[\d+\]/);
    expect(await button.innerText()).toBe('Stopp');
    await button.click();
    expect(await button.innerText()).toBe('Les høyt');
  });

  test('falls silent when the page is hidden', async () => {
    const page = await all.open('');
    await page.addInitScript(giveVoices, [{ lang: 'ar-SA', localService: true }]);
    await page.goto(`${all.site.url}ar/overdose/`);
    const button = page.locator('[data-listen]');
    const play = await button.innerText();
    await button.click();
    await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0);
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await button.innerText()).toBe(play);
  });
});
