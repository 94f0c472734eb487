import type { Site } from '../model.ts';
import type { Problems } from '../problems.ts';
import type { CheckOptions } from './check-site.ts';

/** An emergency page past its review date stops the build: nobody may be shown steps that nobody has looked at. */
export function checkReviewDates(site: Site, options: CheckOptions, problems: Problems): void {
  for (const page of site.pages.values()) {
    const file = `content/pages/${page.id}/nb.md`;
    if (page.reviewed > options.today) {
      problems.add(
        file,
        undefined,
        `It says it was reviewed on ${page.reviewed}, which is in the future.`,
        'Write the day it was really read against its sources.',
      );
    }
    if (page.kind === 'E' && page.reviewBy < options.today && !options.allowOverdue) {
      problems.add(
        file,
        undefined,
        `This emergency page was to be reviewed by ${page.reviewBy}.`,
        'Read it against its sources and set review.on; to build all the same, add --allow-overdue.',
      );
    }
  }
}
