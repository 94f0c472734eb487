import { describe, expect, test } from 'vitest';
import { journey } from '../support/journey.ts';

const all = journey();

/** Ten things people ask, in their own words; the page that answers; and words that the answer must hold. */
const asked: readonly [question: string, page: string, answer: RegExp][] = [
  ['legen vil ikke gi meg smertestillende fordi jeg går i LAR', 'lar-smerte-og-sykehus', /smertelindring/i],
  ['hvor får jeg tak i nalokson gratis', 'nalokson-skaff', /gratis/i],
  ['jeg ble kastet ut av LAR hvordan klager jeg', 'lar-avslutte-eller-bytte', /fire uker/i],
  ['kan jeg få hjelp hvis jeg fortsatt bruker', 'rett-til-helsehjelp', /slutte|rusmidler/i],
  ['mamma drikker og jeg er redd', 'barn-som-parorende', /ikke din skyld|ikke .*skyld/i],
  ['kan politiet ta telefonen min', 'politi', /telefon/i],
  ['jeg har ikke oppholdstillatelse og trenger lege', 'innvandrer-og-papirlos', /øyeblikkelig hjelp|akutt/i],
  ['jeg løslates fra fengsel i morgen', 'fengsel', /overdose|nalokson/i],
  ['jeg er gravid og går på metadon', 'lar-gravid', /legen/i],
  ['jeg får ikke tolk på sykehuset', 'tolk-og-sprak', /tolk/i],
];

describe('a question in one’s own words is answered by one search from home', () => {
  test.each(asked)('%s', async (question, wanted, answer) => {
    const page = await all.open('nb/');
    await page.locator('.search-way').first().click();
    await page.locator('#q').fill(question);
    await page.locator('[data-results] a').first().waitFor();
    const found = await page
      .locator('[data-results] a')
      .evaluateAll((links) => links.slice(0, 5).map((link) => (link as HTMLAnchorElement).pathname));
    expect(found).toContain(`/nb/${wanted}/`);
    await page.locator(`[data-results] a[href="../${wanted}/"]`).click();
    await page.waitForURL(`**/nb/${wanted}/`);
    expect(await page.locator('article').innerText()).toMatch(answer);
  });
});

describe('and within two taps', () => {
  test.each([
    ['akutt', 'overdose'],
    ['behandling', 'alkohol'],
    ['behandling', 'legemidler'],
    ['behandling', 'steroider'],
    ['behandling', 'pengespill'],
    ['rettigheter', 'fengsel'],
    ['rettigheter', 'innvandrer-og-papirlos'],
    ['rettigheter', 'gravid-og-foreldre'],
    ['parorende', 'ungdom-og-foreldre'],
    ['parorende', 'etterlatte'],
  ])('the group "%s" opens and shows %s', async (group, wanted) => {
    const page = await all.open('nb/', { javaScriptEnabled: false });
    await page.locator(`.group:has(#${group}) > summary`).click();
    await page.locator(`#${group} a[href="/nb/${wanted}/"]`).click();
    await page.waitForURL(`**/nb/${wanted}/`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
