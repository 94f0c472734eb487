import * as v from 'valibot';
import { isLanguage } from '../../languages.ts';
import { countyNumber, municipalityNumber, norwegianPoint } from '../places/schema.ts';
import { clock, day, filled, partialDay, webAddress, weekdays } from '../schema.ts';
import { serviceKinds } from './kinds.ts';

/** The form of content/services/<id>.yaml. Field names after Open Referral HSDS 3; docs/open-data.md shows how they map. */

/** Free text stands in bokmål and English only; readers of other languages see one of these, marked as such. */
const bothLanguages = v.strictObject({ nb: filled, en: filled }, 'write it as { nb: …, en: … }');

const phoneNumber = v.pipe(
  v.string('write the number in quotation marks'),
  v.transform((number) => number.replaceAll(' ', '')),
  v.regex(/^(\+47\d{8}|\d{3,6})$/, 'write +47 and eight digits, or the short number: digits and spaces only'),
);

export const serviceSchema = v.strictObject({
  name: filled,
  organization: v.strictObject({
    name: filled,
    type: v.picklist(['municipality', 'health-trust', 'organisation', 'state', 'company']),
  }),
  /** The most important first: under it the service stands in the list. */
  kinds: v.pipe(
    v.array(v.picklist(serviceKinds, `is not a kind of service. There are: ${serviceKinds.join(', ')}`)),
    v.minLength(1, 'name at least one kind'),
  ),
  description: bothLanguages,
  /** Where it is; none for a telephone or a chat. */
  location: v.optional(
    v.strictObject({
      municipality: municipalityNumber,
      address: v.optional(filled),
      postalCode: v.optional(
        v.pipe(v.string('write the postal code in quotation marks'), v.regex(/^\d{4}$/, 'has four digits')),
      ),
      city: v.optional(filled),
      point: v.optional(norwegianPoint),
    }),
  ),
  serves: v.union(
    [
      v.strictObject({ national: v.literal(true) }),
      v.strictObject({ counties: v.pipe(v.array(countyNumber), v.minLength(1)) }),
      v.strictObject({ municipalities: v.pipe(v.array(municipalityNumber), v.minLength(1)) }),
    ],
    'say who it serves: { national: true }, { counties: ["50"] } or { municipalities: ["5001"] }',
  ),
  phones: v.optional(v.array(v.strictObject({ number: phoneNumber, note: v.optional(bothLanguages) })), []),
  website: v.optional(webAddress),
  schedule: v.optional(
    v.array(
      v.strictObject({
        days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1)),
        opens: clock,
        closes: clock,
      }),
    ),
    [],
  ),
  scheduleNote: v.optional(bothLanguages),
  always: v.optional(v.literal(true)),
  referral: v.optional(v.picklist(['none', 'needed', 'either'])),
  cost: v.optional(v.union([v.literal('free'), bothLanguages], 'write free, or { nb: …, en: … }')),
  languages: v.optional(v.array(v.pipe(v.string(), v.check(isLanguage, 'is not a language of the app'))), []),
  eligibility: v.optional(bothLanguages),
  requiredDocuments: v.optional(bothLanguages),
  accessibility: v.optional(bothLanguages),
  sources: v.pipe(
    v.array(
      v.strictObject({
        url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is not a web address')),
        title: v.optional(filled),
        /** A year alone may stand without quotation marks. */
        date: v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String), partialDay)),
      }),
    ),
    v.minLength(1, 'name where the facts come from'),
  ),
  /** owner: the service's own page says so; other: another credible page. */
  confidence: v.picklist(['owner', 'other']),
  checked: v.strictObject({ on: day, how: filled }),
  /** From this day the record may have changed: it says so, and stands lower. */
  valid_until: day,
});

export type ServiceRecord = v.InferOutput<typeof serviceSchema>;
export interface Service extends ServiceRecord {
  /** The file's name: its address in the app, for good. */
  readonly id: string;
  readonly file: string;
}
export type BothLanguages = v.InferOutput<typeof bothLanguages>;
