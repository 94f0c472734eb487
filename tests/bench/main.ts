import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../support/browser.ts';
import { type Budget, type BudgetName, budgets } from './budgets.ts';
import { measureBytes } from './bytes.ts';
import { measureTimes } from './times.ts';

/** `npm run bench`: what the build in dist/ costs a reader, against gates and goals. Exits with 1 when a byte gate is broken. */
const dist = join(process.cwd(), 'dist');
if (!existsSync(dist)) {
  console.error('There is no build in dist/. Run: npm run build');
  process.exit(1);
}
const bytes = measureBytes(dist);
const browser = await launchBrowser();
const { measured, ratios, firstViewBytes } = await measureTimes(browser, dist);
await browser.close();

const rows = Object.entries({ ...bytes, ...measured }).map(([name, value]) => {
  const budget: Budget = budgets[name as BudgetName];
  const verdict = value <= budget.goal ? 'goal' : value <= budget.gate ? 'within the gate' : 'OVER THE GATE';
  return [
    budget.what,
    `${value < 10 ? value.toFixed(1) : Math.round(value)} ${budget.unit}`,
    `${budget.gate}`,
    `${budget.goal}`,
    verdict,
  ];
});
for (const [what, value, gate, goal, verdict] of [['what', 'measured', 'gate', 'goal', ''], ...rows]) {
  console.log(
    `${what!.padEnd(54)}${value!.padStart(12)}${gate!.padStart(8)}${goal!.padStart(8)}  ${verdict}`,
  );
}
console.log(
  `\nLCP against an empty page on the same link: ${ratios.fast!.toFixed(2)}x fast, ${ratios.slow!.toFixed(2)}x slow (goal 1.15x).`,
);
console.log(
  `Bytes on the link when the overdose page was painted: ${(firstViewBytes / 1000).toFixed(1)} kB.`,
);
if (rows.some(([, value, , , verdict]) => verdict === 'OVER THE GATE' && value?.endsWith('kB')))
  process.exitCode = 1;
