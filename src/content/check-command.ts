import { parseArgs } from 'node:util';
import { ContentError } from './problems.ts';
import { readSite } from './read-site.ts';
import { today } from './today.ts';

/** `npm run content:check`: reads everything and lists what is wrong; exits with 1 when anything is. */
const { values } = parseArgs({ options: { 'allow-overdue': { type: 'boolean', default: false } } });
try {
  const site = readSite({ root: process.cwd(), today: today(), allowOverdue: values['allow-overdue'] });
  const texts = [...site.pages.values()].reduce((sum, page) => sum + page.texts.size, 0);
  console.log(
    `${site.pages.size} pages, ${texts} texts, ${site.sources.size} sources, ${site.numbers.size} numbers: nothing wrong.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
