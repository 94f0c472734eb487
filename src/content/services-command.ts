import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPlaces } from './checks/places.ts';
import { checkServices } from './checks/services.ts';
import { readPlaces } from './places/read-places.ts';
import { describeProblems, Problems } from './problems.ts';
import { readServices } from './services/read-services.ts';
import { reportOnServices } from './services/report-services.ts';
import { today } from './today.ts';

/**
 * `npm run services:check`: every record of content/services/; `npm run services:check -- my-file.yaml …` those of a sender,
 * before they are put there. Faults first, then what is worth a look; `--json` for machines. Exits with 1 on a fault.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const problems = new Problems();
const places = readPlaces(process.cwd(), problems);
const services = readServices(process.cwd(), problems);
for (const [id, service] of readSent(positionals)) services.set(id, service);
checkPlaces({ places }, problems);
checkServices({ services, places }, today(), problems);
const report = reportOnServices({ services, places, today: today() });

if (values.json) console.log(JSON.stringify({ problems: problems.found, ...report }, null, 2));
else print();
if (problems.any) process.exitCode = 1;

/** Files from elsewhere, read as if they lay in content/services/. */
function readSent(files: readonly string[]): ReturnType<typeof readServices> {
  const folder = mkdtempSync(join(tmpdir(), 'naer-services-'));
  try {
    for (const file of files) copyFileSync(file, join(folder, basename(file)));
    return readServices(folder, problems, '.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(): void {
  const { total, national, byCounty, withoutRecord, expired, notOwner, undated, withoutPhone, perhapsTwice } =
    report;
  if (problems.any) console.log(`${describeProblems(problems.found)}\n`);
  console.log(`${total} services, ${national} of them for the whole country.`);
  for (const [county, count] of Object.entries(byCounty)) console.log(`  ${county.padEnd(18)}${count}`);
  console.log(`${withoutRecord.length} municipalities that no record names.`);
  console.log(
    `${expired.length} may have changed (valid_until), ${notOwner.length} rest on another page than the owner's.`,
  );
  console.log(
    `${undated.length} whose source shows no date, ${withoutPhone.length} without a number to ring.`,
  );
  for (const [one, other] of perhapsTwice) console.log(`Perhaps one service: ${one} and ${other}`);
}
