import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPlaces } from '../checks/places.ts';
import { checkServices } from '../checks/services.ts';
import { readPlaces } from '../places/read-places.ts';
import { describeProblems, Problems } from '../problems.ts';
import { readServices } from './read-services.ts';
import { reportOnServices } from './report-services.ts';

const template = readFileSync('docs/service-template.yaml', 'utf8');
const ID = 'eksempel-feltpleien';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'naer-'));
  cpSync('content/places', join(root, 'content/places'), { recursive: true });
  cpSync('docs/service-template.yaml', join(root, `content/services/${ID}.yaml`));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function problems(): string {
  const found = new Problems();
  const places = readPlaces(root, found);
  const services = readServices(root, found);
  checkPlaces({ places }, found);
  checkServices({ services, places }, '2026-11-22', found);
  return found.any ? describeProblems(found.found) : '';
}

/** What is wrong when the template is changed. */
function problemsAfter(from: string | RegExp, to: string): string {
  const changed = template.replace(from, to);
  expect(changed, 'the test must change the file').not.toBe(template);
  writeFileSync(join(root, `content/services/${ID}.yaml`), changed);
  return problems();
}

describe('a municipality that sends its own record is told what, where and how to mend it', () => {
  test('the template as it stands is whole', () => {
    expect(problems()).toBe('');
  });

  test.each<[string, string | RegExp, string, RegExp]>([
    [
      'a municipality that does not exist',
      'municipality: "5001"',
      'municipality: "5099"',
      /There is no municipality 5099/,
    ],
    [
      'a number without quotation marks',
      'municipality: "5001"',
      'municipality: 5001',
      /:\d+ {2}location.municipality: write the municipality number in quotation marks/,
    ],
    [
      'a point at the other end of the country',
      '[63.43, 10.395]',
      '[69.97, 23.27]',
      /location\.point is \d+ km from Trondheim/,
    ],
    ['longitude first', '[63.43, 10.395]', '[10.395, 63.43]', /the point is not in Norway/],
    [
      'a phone number with letters',
      '+47 73000000',
      '+47 73OOOOOO',
      /phones\.0\.number: write \+47 and eight digits/,
    ],
    ['an unknown kind', 'naloxone,', 'nalokson,', /is not a kind of service\. There are: naloxone/],
    [
      'hours that overlap',
      '}] # or: always',
      '}, { days: [we], opens: "13:00", closes: "16:00" }] # or: always',
      /Opening hours overlap: we 10:00–we 14:00 and from we 13:00/,
    ],
    [
      'round the clock and hours too',
      'referral:',
      'always: true\nreferral:',
      /open round the clock, and has opening hours/,
    ],
    ['no source', /^sources: .*$/m, 'sources: []', /name where the facts come from/],
    [
      'a check in the future',
      'checked: { on: 2026',
      'checked: { on: 2027',
      /checked\.on is 2027-11-22, which is in the future/,
    ],
    ['a misspelt field', 'eligibility:', 'eligibilty:', /eligibilty/],
    ['a description in one language', /\n {2}en: Wound.*/, '', /description/],
    [
      'an address without https',
      'website: https',
      'website: http',
      /website: is not a web address that begins with https/,
    ],
  ])('%s', (_, from, to, said) => {
    const found = problemsAfter(from, to);
    expect(found).toMatch(said);
    expect(found).toContain(`content/services/${ID}.yaml`);
  });

  test('the same name at the same place', () => {
    writeFileSync(
      join(root, 'content/services/eksempel-igjen.yaml'),
      template.replace('name: Feltpleien', 'name: FELTPLEIEN'),
    );
    expect(problems()).toContain(`"FELTPLEIEN" stands already in content/services/${ID}.yaml`);
  });

  test('a file name that cannot be an address', () => {
    writeFileSync(join(root, 'content/services/Tromsø hjelp.yaml'), template);
    expect(problems()).toContain('The file name is the id of the service');
  });

  test('a municipality without a health trust', () => {
    const file = join(root, 'content/places/health-trusts.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"1151", ', ''));
    expect(problems()).toContain('The municipality 1151 Utsira has no health trust');
  });
});

describe('the records and places as they stand', () => {
  const found = new Problems();
  const places = readPlaces(process.cwd(), found);
  const services = readServices(process.cwd(), found);

  test('are whole: 357 municipalities in 15 counties, help on the list of each', () => {
    checkPlaces({ places }, found);
    checkServices({ services, places }, '2026-11-22', found);
    expect(found.found).toEqual([]);
    expect(places.municipalities.size).toBe(357);
    const { byCounty } = reportOnServices({ services, places, today: '2026-11-22' });
    expect(Object.keys(byCounty)).toHaveLength(15);
    expect(Math.min(...Object.values(byCounty))).toBeGreaterThan(0);
  });

  test('every dataset names whom it comes from', () => {
    for (const about of places.about)
      expect(
        about.sources.some(({ credit }) => credit),
        about.what,
      ).toBe(true);
  });
});
