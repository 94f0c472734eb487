import type { Point } from '../../nearby/distance.ts';

/** How long the phone may look for itself, in milliseconds. */
const PATIENCE = 10_000;
/** A position this old is near enough, in milliseconds. */
const FRESH = 5 * 60 * 1000;

export type Lost = 'denied' | 'notFound';

/** Where the phone is. Asked only on a tap; it stays in this page: not stored, not sent. */
export function askPosition(): Promise<Point | Lost> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) {
      resolve('notFound');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.latitude, coords.longitude]),
      ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : 'notFound'),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: FRESH },
    );
  });
}
