import type { Checker } from '../vocabulary/checker.ts';
import type { Finding } from '../vocabulary/rules.ts';

/** Parts of about this size are checked one after the other, so that a very long text needs no more memory than a page. */
const PART = 50_000;

/**
 * Checks a text of any length. It is cut between paragraphs, which no finding reaches across, so the findings are the same as
 * those of the whole.
 */
export function checkLong(check: Checker, text: string): Finding[] {
  const findings: Finding[] = [];
  for (let from = 0; from < text.length; ) {
    const to = endOfParagraph(text, from + PART);
    for (const finding of check(text.slice(from, to)))
      findings.push({ ...finding, start: finding.start + from, end: finding.end + from });
    from = to;
  }
  return findings;
}

function endOfParagraph(text: string, from: number): number {
  const paragraph = /\n[^\S\n]*\n/g;
  paragraph.lastIndex = from;
  const match = paragraph.exec(text);
  return match ? match.index + match[0].length : text.length;
}
