import { SOURCE_LANGUAGE } from '../../languages.ts';
import { claimsOf } from '../claims.ts';
import type { Site } from '../model.ts';
import type { Problems } from '../problems.ts';

/** Nothing a reader may rest a demand or a dose on stands without its source. Translations follow by having the same sources. */
export function checkClaimsSourced(site: Site, problems: Problems): void {
  for (const page of site.pages.values()) {
    const text = page.texts.get(SOURCE_LANGUAGE);
    if (!text) continue;
    for (const { passage, line, sourced } of claimsOf(page.id, text)) {
      if (!sourced) {
        problems.add(
          text.file,
          line,
          `This claim names no source: "${passage}"`,
          'Write [@source-id] after it, link to the page that has the source, or leave it out.',
        );
      }
    }
  }
}
