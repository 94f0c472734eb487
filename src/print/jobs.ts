import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageAddress, views } from '../addresses.ts';
import { sha256 } from '../build/files.ts';
import type { Site } from '../content/model.ts';
import { type Form, queryOf } from '../handout/selection.ts';
import { languages } from '../languages.ts';
import { chooseText } from '../site/texts.ts';

/** What is printed beforehand. Stickers are few and depend on where they go: the desk makes them. */
const PRINTED: readonly Form[] = ['poster', 'leaflet', 'card'];

/** One file to make. */
export interface Job {
  /** Its name under the print folder: `ti/overdose-poster.pdf`. */
  readonly file: string;
  readonly page: string;
  readonly form: Form;
  readonly title: string;
  readonly lang: string;
  /** The desk's address under the base path, with the choice in it. */
  readonly address: string;
  /** Fingerprint of everything the file is made from: while it is the same, so is the file. */
  readonly fingerprint: string;
}

/** Every leaflet, card and poster of the emergency and core pages, in each language that has the text itself. */
export function printJobs(site: Site, dist: string, origin: string): Job[] {
  const pages = [...site.pages.values()].filter(({ kind }) => kind !== 'F');
  return languages.flatMap((language) => {
    const lang = language.tag;
    const makers = makersOf(readFileSync(join(dist, lang, views.handOut, 'index.html'), 'utf8'));
    return pages
      .map((page) => ({ page, ...chooseText(page, language) }))
      .filter(({ substitution }) => !substitution)
      .flatMap(({ page, text }) => {
        const html = readFileSync(join(dist, lang, page.id, 'index.html'), 'utf8');
        return PRINTED.map((form) => ({
          file: `${lang}/${page.id}-${form}.pdf`,
          page: page.id,
          form,
          title: text.title,
          lang,
          address: `${pageAddress('', lang, views.handOut)}${queryOf({ pages: [page.id], languages: [lang], form, beside: undefined })}`,
          fingerprint: sha256(JSON.stringify([origin, form, makers, html])),
        }));
      });
  });
}

/** What of the desk decides how a sheet looks: its scripts, whose names carry their hashes, and its styles. */
function makersOf(desk: string): string[] {
  return [...desk.matchAll(/<script[^>]*src="([^"]+)"|<style>([^<]*)<\/style>/g)].map(([found]) => found);
}
