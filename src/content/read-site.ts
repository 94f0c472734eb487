import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSite } from './checks/check-site.ts';
import type { Page, PlanEntry, Site } from './model.ts';
import { readPlaces } from './places/read-places.ts';
import { ContentError, Problems } from './problems.ts';
import { readNumberTexts, readStrings } from './read-locales.ts';
import { readPage } from './read-page.ts';
import { readTerms } from './read-terms.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { numbersSchema, planSchema, sourcesSchema } from './schema.ts';
import { readServices } from './services/read-services.ts';
import { today } from './today.ts';
import { readYamlFile } from './yaml-file.ts';

export interface ReadOptions {
  /** The repository's root. */
  readonly root: string;
  /** Today as YYYY-MM-DD: decides what is overdue. */
  readonly today: string;
  /** Build although emergency pages are past their review date. */
  readonly allowOverdue?: boolean;
}

/**
 * Reads, validates and resolves everything that editors and translators wrote.
 * @throws ContentError with every problem at once
 */
export function readSite(options: ReadOptions): Site {
  const problems = new Problems();
  const site = collectSite(options.root, problems, options.today);
  checkSite(site, options, problems);
  if (problems.any) throw new ContentError(problems.found);
  return site;
}

/** Reads what can be read and notes the rest; the report uses this to show a site that is not yet whole. */
export function collectSite(root: string, problems: Problems, day = today()): Site {
  const groups = readYamlFile(root, 'content/plan.yaml', planSchema, problems) ?? [];
  const sources = readYamlFile(root, 'content/sources.yaml', sourcesSchema, problems) ?? [];
  const numbers = readYamlFile(root, 'content/numbers.yaml', numbersSchema, problems) ?? [];
  noteRepeats('content/sources.yaml', sources, problems);
  noteRepeats('content/numbers.yaml', numbers, problems);

  const plan: PlanEntry[] = groups.flatMap(({ group, pages }) =>
    Object.entries(pages).map(([id, kind]) => ({ id, kind, group })),
  );
  noteRepeats('content/plan.yaml', plan, problems);
  noteUnplanned(root, plan, problems);

  const pages = new Map<string, Page>();
  for (const entry of plan) {
    if (!existsSync(join(root, 'content', 'pages', entry.id, 'nb.md'))) continue;
    const page = readPage(root, entry, problems);
    if (page) pages.set(entry.id, page);
  }
  return {
    plan,
    groups: groups.map(({ group }) => group),
    pages,
    sources: new Map(sources.map((source) => [source.id, source])),
    numbers: new Map(numbers.map((number) => [number.id, number])),
    numberTexts: readNumberTexts(root, problems),
    vocabulary: readVocabulary(root, problems),
    services: readServices(root, problems),
    places: readPlaces(root, problems),
    today: day,
    strings: readStrings(root, problems),
    terms: readTerms(root, problems),
  };
}

function noteRepeats(file: string, entries: readonly { id: string }[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id))
      problems.add(file, undefined, `The id "${id}" stands twice.`, 'Keep one entry; every id stands once.');
    seen.add(id);
  }
}

function noteUnplanned(root: string, plan: readonly PlanEntry[], problems: Problems): void {
  const planned = new Set(plan.map(({ id }) => id));
  for (const id of readdirSync(join(root, 'content', 'pages'))) {
    if (!planned.has(id)) {
      problems.add(
        `content/pages/${id}`,
        undefined,
        'This page is not in the plan.',
        'Add it to a group in content/plan.yaml, or remove the folder.',
      );
    }
  }
}
