import type { NearbyService } from './files.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The minute of the week in Norway, wherever the phone is: 0 is Monday 00:00. */
export function minuteOfWeek(now: Date): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Oslo',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return DAYS.indexOf(part('weekday')) * DAY + Number(part('hour')) * 60 + Number(part('minute'));
}

/** Whether a place is open by its usual hours; undefined when nobody has told them. Holidays are not known here. */
export function isOpen({ open, always }: NearbyService, minute: number): boolean | undefined {
  if (always) return true;
  if (!open || open.length === 0) return undefined;
  for (let at = 0; at < open.length; at += 2) {
    const [from, to] = [open[at]!, open[at + 1]!];
    if ((minute >= from && minute < to) || minute + WEEK < to) return true;
  }
  return false;
}
