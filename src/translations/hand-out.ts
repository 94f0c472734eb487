import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../content/model.ts';
import { SOURCE_LANGUAGE } from '../languages.ts';
import { type Unit, unitsOf } from './units.ts';
import type { TranslatedPage } from './xliff.ts';

/** Where a page's text in a language stands, under the root. */
export function fileOf(id: string, lang: string): string {
  return join('content', 'pages', id, `${lang}.md`);
}

/** A page for the translator: the source, and beside it what is translated already. */
export function handOut(root: string, page: Page, lang: string): TranslatedPage {
  const source = readFileSync(join(root, fileOf(page.id, SOURCE_LANGUAGE)), 'utf8');
  const file = fileOf(page.id, lang);
  const old = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  const checked = page.texts.get(lang)?.translation.state === 'checked';
  return {
    id: page.id,
    fingerprint: page.fingerprint,
    state: checked ? 'reviewed' : 'translated',
    units: units(source, old, page, lang),
  };
}

/** An older translation whose parts no longer fit is not laid beside the wrong sentences: the page goes out empty. */
function units(source: string, old: string | undefined, page: Page, lang: string): Unit[] {
  return page.texts.get(lang)?.outdated && old !== undefined
    ? fitting(source, old)
    : unitsOf(source, old, fileOf(page.id, lang));
}

function fitting(source: string, old: string): Unit[] {
  try {
    return unitsOf(source, old, '');
  } catch {
    return unitsOf(source, undefined, '');
  }
}
