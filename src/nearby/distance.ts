/** Latitude and longitude in degrees (WGS 84). */
export type Point = readonly [latitude: number, longitude: number];

const EARTH_RADIUS = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The distance in a straight line, in kilometres (haversine). */
export function distanceBetween([fromLat, fromLon]: Point, [toLat, toLon]: Point): number {
  const half = (difference: number) => Math.sin(radians(difference) / 2) ** 2;
  const part =
    half(toLat - fromLat) + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * half(toLon - fromLon);
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(part));
}
