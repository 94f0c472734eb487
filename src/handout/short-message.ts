import type { PageParts } from './page-document.ts';

/** A message of more than about six parts arrives out of order, or not at all, on cheap plans. */
const LONGEST = 600;

/** The most important lines of a page as a text message, the address last; points that do not fit are left out whole. */
export function shortMessage({ title, summary, points }: PageParts, address: string): string {
  const lines = points.length > 0 ? points.map((point, index) => `${index + 1}. ${point.title}`) : [summary];
  const room = LONGEST - title.length - address.length - 2;
  let used = 0;
  const fitting = lines.filter((line) => {
    used += line.length + 1;
    return used <= room;
  });
  return [title, ...fitting, address].join('\n');
}

/** A link that opens the phone's own message app; the form that both Android and iOS take. */
export function messageLink(text: string): string {
  return `sms:?&body=${encodeURIComponent(text)}`;
}
