import * as v from 'valibot';

/** The forms of everything that editors write in YAML. Messages are read by people who do not program. */

export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD'));
export const partialDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD, or null'),
);
export const filled = v.pipe(v.string('is missing or not a text'), v.trim(), v.nonEmpty('is empty'));
export const webAddress = v.pipe(
  v.string(),
  v.regex(
    /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/[^\s"'<>\\^`{|}]*)?$/i,
    'is not a web address that begins with https://',
  ),
);
export const asciiId = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use a-z, 0-9 and single hyphens'),
);

const confidence = v.picklist(['high', 'medium', 'low'], 'must be high, medium or low');
const checked = v.strictObject({ on: day, how: filled, confidence });

export const sourcesSchema = v.array(
  v.strictObject({
    id: asciiId,
    title: filled,
    publisher: filled,
    date: v.nullable(partialDay),
    url: webAddress,
    checked,
    /** After this day the source must be read again: the law or the page is known or likely to have changed. */
    reread: v.optional(day),
  }),
);
export type Source = v.InferOutput<typeof sourcesSchema>[number];

export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as "09:00"'));
const openPeriod = v.strictObject({
  days: v.pipe(v.array(v.picklist(weekdays)), v.minLength(1)),
  from: clock,
  to: clock,
});

export const numbersSchema = v.array(
  v.strictObject({
    id: asciiId,
    /** What the phone dials. */
    call: v.pipe(
      v.string(),
      v.regex(/^(\+47\d{8}|1\d{2}|116\d{3}|0\d{4})$/, 'write +47 and eight digits, or the short number'),
    ),
    /** How a person reads it. */
    shown: v.pipe(v.string(), v.regex(/^[\d ]+$/, 'only digits and spaces')),
    open: v.optional(v.union([v.literal('always'), v.array(openPeriod)])),
    cost: v.optional(v.literal('free')),
    urgent: v.optional(v.boolean()),
    site: v.optional(webAddress),
    chat: v.optional(webAddress),
    source: asciiId,
    checked,
  }),
);
export type PhoneNumber = v.InferOutput<typeof numbersSchema>[number];

export const planSchema = v.array(
  v.strictObject({
    group: asciiId,
    pages: v.record(asciiId, v.picklist(['E', 'C', 'F'], 'must be E, C or F')),
  }),
);

const keywords = v.optional(v.array(v.pipe(v.union([v.string(), v.number()]), v.transform(String))), []);
const tab = v.pipe(filled, v.maxLength(24, 'has more than 24 characters'));
const words = { title: filled, tab, summary: filled, keywords };

/** Front matter of `nb.md`. */
export const sourceFrontMatter = v.strictObject({
  ...words,
  audience: v.pipe(v.array(v.picklist(['self', 'relative', 'outreach', 'young'])), v.minLength(1)),
  review: v.strictObject({
    on: day,
    every: v.pipe(v.string(), v.regex(/^\d+ months?$/, 'write it as "6 months"')),
  }),
});

/** Front matter of every other language. */
export const translationFrontMatter = v.strictObject({
  ...words,
  translation: v.variant('state', [
    v.strictObject({ of: filled, state: v.literal('draft') }),
    v.strictObject({ of: filled, state: v.literal('checked'), by: filled, on: day }),
  ]),
});

/** `locales/<lang>/numbers.json`. */
export const numberTextsSchema = v.record(
  v.string(),
  v.strictObject({ name: filled, for: filled, note: v.optional(filled) }),
);
export type NumberTexts = v.InferOutput<typeof numberTextsSchema>;
