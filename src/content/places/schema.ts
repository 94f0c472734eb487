import * as v from 'valibot';
import { isLanguage } from '../../languages.ts';
import { asciiId, day, filled, partialDay, webAddress } from '../schema.ts';

/** The forms of the files in content/places/. Each file says under `about` where it comes from. */

export const municipalityNumber = v.pipe(
  v.string('write the municipality number in quotation marks, as "5001"'),
  v.regex(/^\d{4}$/, 'write the municipality number with four digits, as "5001"'),
);
export const countyNumber = v.pipe(
  v.string('write the county number in quotation marks, as "50"'),
  v.regex(/^\d{2}$/, 'write the county number with two digits, as "50"'),
);

const NOT_IN_NORWAY = 'the point is not in Norway: write latitude first, then longitude';

/** Latitude and longitude in degrees. The box holds mainland Norway with its islands, not Svalbard and Jan Mayen. */
export const norwegianPoint = v.tuple(
  [
    v.pipe(v.number(), v.minValue(57.9, NOT_IN_NORWAY), v.maxValue(71.3, NOT_IN_NORWAY)),
    v.pipe(v.number(), v.minValue(4.4, NOT_IN_NORWAY), v.maxValue(31.4, NOT_IN_NORWAY)),
  ],
  'write the point as [latitude, longitude]',
);

const about = v.strictObject({
  what: filled,
  asOf: day,
  sources: v.pipe(
    v.array(
      v.strictObject({
        title: filled,
        publisher: filled,
        date: v.nullable(partialDay),
        url: v.optional(webAddress),
        licence: v.optional(filled),
        /** Named where readers see it, with the licence. */
        credit: v.optional(filled),
      }),
    ),
    v.minLength(1, 'name the source'),
  ),
  uncertain: v.array(filled),
});

/** Official names by language; Kven (`fkv`) has names but no texts in the app. */
const names = v.objectWithRest(
  { nb: filled },
  filled,
  'write the names by language, as { nb: Alta, se: Áltá }',
);

export const municipalitiesSchema = v.strictObject({
  about,
  municipalities: v.array(
    v.strictObject({
      number: municipalityNumber,
      names,
      county: countyNumber,
      point: norwegianPoint,
      seat: v.optional(filled),
      also: v.optional(v.array(filled), []),
      seatChosen: v.optional(v.boolean(), false),
    }),
  ),
});

export const countiesSchema = v.strictObject({
  about,
  counties: v.array(
    v.strictObject({
      number: countyNumber,
      slug: asciiId,
      names,
      statsforvalter: asciiId,
      ombud: v.optional(filled),
    }),
  ),
  statsforvalters: v.array(v.strictObject({ id: asciiId, name: filled, web: webAddress })),
});

export const healthTrustsSchema = v.strictObject({
  about,
  regions: v.array(v.strictObject({ id: asciiId, name: filled })),
  trusts: v.array(
    v.strictObject({
      id: asciiId,
      name: filled,
      region: asciiId,
      municipalities: v.array(municipalityNumber),
      districts: v.optional(v.record(municipalityNumber, v.array(filled)), {}),
      units: v.optional(v.array(v.strictObject({ name: filled, lar: v.optional(v.boolean(), false) })), []),
    }),
  ),
});

export const samiAreaSchema = v.strictObject({
  about,
  municipalities: v.array(
    v.strictObject({
      number: municipalityNumber,
      category: v.picklist(['development', 'vitalisation', 'stimulation']),
      languages: v.optional(
        v.array(v.pipe(v.string(), v.check(isLanguage, 'is not a language of the app'))),
        [],
      ),
    }),
  ),
});

export const outlinesSchema = v.strictObject({
  about,
  viewBox: v.pipe(v.string(), v.regex(/^0 0 \d+ \d+$/, 'write it as "0 0 width height"')),
  paths: v.record(
    countyNumber,
    v.pipe(v.string(), v.regex(/^[Mlz\d -]+$/, 'is not a path of whole numbers')),
  ),
  /** Where a county's number stands, and what a line leads to when that is outside it. */
  labels: v.record(
    countyNumber,
    v.pipe(
      v.array(v.number()),
      v.check((at) => at.length === 2 || at.length === 4, 'write [x, y], or [x, y, x, y] for a line'),
    ),
  ),
});

export type About = v.InferOutput<typeof about>;
export type Municipality = v.InferOutput<typeof municipalitiesSchema>['municipalities'][number];
export type County = v.InferOutput<typeof countiesSchema>['counties'][number];
export type Statsforvalter = v.InferOutput<typeof countiesSchema>['statsforvalters'][number];
export type HealthTrust = v.InferOutput<typeof healthTrustsSchema>['trusts'][number];
export type SamiMunicipality = v.InferOutput<typeof samiAreaSchema>['municipalities'][number];
export type Outlines = v.InferOutput<typeof outlinesSchema>;
