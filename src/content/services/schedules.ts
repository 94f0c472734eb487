import { weekdays } from '../schema.ts';
import type { Service } from './schema.ts';

/** A stretch of the week, in minutes since Monday 00:00; it may run past Sunday midnight. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60;
export const WEEK = 7 * DAY;

/** When a place is open, stretch by stretch. One that closes before it opens closes on the next day. */
export function stretchesOf(schedule: Service['schedule']): Stretch[] {
  return schedule
    .flatMap(({ days, opens, closes }) =>
      days.map((day) => {
        const from = weekdays.indexOf(day) * DAY + minutes(opens);
        const length = minutes(closes) - minutes(opens);
        return { from, to: from + (length > 0 ? length : length + DAY) };
      }),
    )
    .sort((a, b) => a.from - b.from);
}

/** The first two stretches that overlap, or undefined. */
export function firstOverlap(stretches: readonly Stretch[]): readonly [Stretch, Stretch] | undefined {
  for (const [at, stretch] of stretches.entries()) {
    const next = stretches[at + 1] ?? wrapped(stretches[0]!);
    if (stretches.length > 1 && stretch.to > next.from) return [stretch, next];
  }
  return undefined;
}

function wrapped({ from, to }: Stretch): Stretch {
  return { from: from + WEEK, to: to + WEEK };
}

/** A minute of the week as a person says it: `we 09:30`. */
export function sayMinute(minute: number): string {
  const rest = minute % DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${weekdays[Math.floor(minute / DAY) % 7]} ${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function minutes(clock: string): number {
  const [hours, rest] = clock.split(':').map(Number);
  return hours! * 60 + rest!;
}
