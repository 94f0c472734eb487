import type { Site } from '../model.ts';
import { trustsOf } from '../places/follows.ts';
import { placeFiles } from '../places/read-places.ts';
import type { Problems } from '../problems.ts';

/** The datasets of places answer to one another: every municipality has a county, a health trust, and stands once. */
export function checkPlaces({ places }: Pick<Site, 'places'>, problems: Problems): void {
  const { municipalities, counties, statsforvalters, trusts, samiArea, outlines } = places;
  for (const { number, names, county } of municipalities.values()) {
    const named = `The municipality ${number} ${names.nb}`;
    if (!counties.has(county))
      problems.add(
        placeFiles.municipalities,
        undefined,
        `${named} is in the county "${county}", which is unknown.`,
        'Use a number from counties.yaml.',
      );
    else if (trusts.length > 0 && trustsOf(places, number).length === 0)
      problems.add(
        placeFiles.trusts,
        undefined,
        `${named} has no health trust.`,
        'Add its number to the trust that serves it.',
      );
  }
  for (const { number, names, statsforvalter } of counties.values()) {
    if (!statsforvalters.has(statsforvalter))
      problems.add(
        placeFiles.counties,
        undefined,
        `${names.nb} names the Statsforvalter "${statsforvalter}", which is unknown.`,
        'Add it under statsforvalters.',
      );
    if (!outlines.paths[number] || !outlines.labels[number])
      problems.add(
        placeFiles.outlines,
        undefined,
        `${names.nb} (${number}) has no outline or no label.`,
        'Add its path and its label, or the map has a hole.',
      );
  }
  const named: readonly (readonly [string, readonly string[]])[] = [
    [
      placeFiles.trusts,
      trusts.flatMap((trust) => [...trust.municipalities, ...Object.keys(trust.districts)]),
    ],
    [placeFiles.sami, [...samiArea.keys()]],
  ];
  for (const [file, numbers] of named)
    for (const number of numbers)
      if (!municipalities.has(number))
        problems.add(
          file,
          undefined,
          `There is no municipality ${number}.`,
          'Use a number from municipalities.yaml.',
        );
  const served = trusts.flatMap((trust) => trust.municipalities);
  for (const number of new Set(served.filter((one, at) => served.indexOf(one) !== at)))
    problems.add(
      placeFiles.trusts,
      undefined,
      `Two health trusts serve the whole of ${number}.`,
      'Keep one, or divide it by district.',
    );
}
