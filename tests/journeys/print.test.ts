import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Site } from '../../src/content/model.ts';
import { readSite } from '../../src/content/read-site.ts';
import { today } from '../../src/content/today.ts';
import { printJobs } from '../../src/print/jobs.ts';
import { printAll } from '../../src/print/print-all.ts';
import { builtSite } from '../support/build-once.ts';

const ORIGIN = 'https://naer.example';
let dist: string;
let site: Site;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'naer-print-'));
  cpSync(builtSite, dist, { recursive: true, dereference: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  setOrigin(ORIGIN);
  site = readSite({ root: process.cwd(), today: today(), allowOverdue: true });
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** The desk as a build with this public address has it; none takes it away. */
function setOrigin(origin: string | undefined): void {
  const file = join(dist, 'nb/del/index.html');
  const html = readFileSync(file, 'utf8').replace(/ data-origin(="[^"]*")?/, '');
  writeFileSync(file, origin ? html.replace('data-desk=', `data-origin="${origin}" data-desk=`) : html);
}

function print(page: string) {
  const all = printJobs(site, dist, ORIGIN);
  const jobs = all.filter((job) => job.lang === 'nb' && job.page === page);
  const said: string[] = [];
  const options = { dist, base: '/', cache: join(dist, '.cache'), stillWanted: all };
  return printAll(jobs, {
    ...options,
    progress: (done, total, what) => said.push(`${done}/${total} ${what}`),
  }).then((made) => ({ made, said }));
}

test('the folder of everything is printed once, listed with sizes, and not printed again while nothing changes', {
  timeout: 180_000,
}, async () => {
  const first = await print('overdose');
  expect(first.made).toBe(3);
  expect(first.said.at(-1)).toBe('3/3 nb/overdose-card.pdf');
  const { files } = JSON.parse(readFileSync(join(dist, 'print/index.json'), 'utf8'));
  expect(files.map(({ file }: { file: string }) => file)).toEqual(
    ['poster', 'leaflet', 'card'].map((form) => `nb/overdose-${form}.pdf`),
  );
  for (const { file, bytes } of files) {
    const pdf = readFileSync(join(dist, 'print', file));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBe(bytes);
  }
  expect((await print('overdose')).made).toBe(0);

  const page = join(dist, 'nb/overdose/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', '<h1>Ny: '));
  expect((await print('overdose')).made).toBe(3);
});

test('a desk without a public address prints nothing and says why', async () => {
  setOrigin(undefined);
  await expect(print('lar')).rejects.toThrow(/offentlig adresse/);
  setOrigin(ORIGIN);
});
