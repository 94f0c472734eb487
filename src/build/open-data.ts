import { openData } from '../addresses.ts';
import type { Site } from '../content/model.ts';
import { creditsOf } from '../content/places/follows.ts';
import type { Service } from '../content/services/schema.ts';
import { writeOut } from './files.ts';

/** The services as others can use them: in the shape of Open Referral HSDS 3, and as a table. docs/open-data.md tells the fields. */
export function writeOpenData(out: string, site: Site): void {
  const services = [...site.services.values()];
  const json = {
    profile: 'https://docs.openreferral.org/en/latest/hsds/',
    version: '3.1',
    made: site.today,
    credits: creditsOf(site.places),
    services: services.map((service) => hsdsService(service, site)),
  };
  writeOut(out, openData.json, `${JSON.stringify(json, null, 1)}\n`);
  writeOut(out, openData.csv, csvOf(services.map((service) => csvRow(service, site))));
}

const BYDAY = { mo: 'MO', tu: 'TU', we: 'WE', th: 'TH', fr: 'FR', sa: 'SA', su: 'SU' } as const;

/** Texts in bokmål stand where HSDS has its field; the English ones stand beside them, with `_en`. */
export function hsdsService(service: Service, { places }: Site) {
  const { id, location, serves } = service;
  const municipality = location && places.municipalities.get(location.municipality);
  const point = location?.point ?? municipality?.point;
  const area = (name: string, extent: string) => ({ name, extent, extent_type: 'other' });
  return {
    id,
    name: service.name,
    organization: { name: service.organization.name, organization_type: service.organization.type },
    status: 'active',
    description: service.description.nb,
    description_en: service.description.en,
    url: service.website,
    fees_description: service.cost === 'free' ? 'Gratis' : service.cost?.nb,
    application_process: service.referral,
    eligibility_description: service.eligibility?.nb,
    assured_date: service.checked.on,
    valid_until: service.valid_until,
    attributes: service.kinds.map((kind) => ({ value: kind, taxonomy: 'kind' })),
    phones: service.phones.map(({ number, note }) => ({ number, description: note?.nb })),
    schedules: [
      ...service.schedule.map(({ days, opens, closes }) => ({
        freq: 'WEEKLY',
        byday: days.map((day) => BYDAY[day]).join(','),
        opens_at: opens,
        closes_at: closes,
      })),
      ...(service.always
        ? [{ freq: 'WEEKLY', byday: Object.values(BYDAY).join(','), opens_at: '00:00', closes_at: '24:00' }]
        : []),
      ...(service.scheduleNote ? [{ description: service.scheduleNote.nb }] : []),
    ],
    languages: service.languages.map((code) => ({ code })),
    required_documents: service.requiredDocuments ? [{ document: service.requiredDocuments.nb }] : [],
    service_areas:
      'national' in serves
        ? [area('Norge', 'NO')]
        : 'counties' in serves
          ? serves.counties.map((number) => area(places.counties.get(number)!.names.nb, `NO-${number}`))
          : serves.municipalities.map((number) => area(places.municipalities.get(number)!.names.nb, number)),
    service_at_locations: location
      ? [
          {
            location: {
              id: `${id}-location`,
              latitude: point?.[0],
              longitude: point?.[1],
              /** A point that is the municipality's seat and not the address says so. */
              point_is: location.point ? 'address' : 'municipality seat',
              accessibility: service.accessibility ? [{ description: service.accessibility.nb }] : [],
              addresses: [
                {
                  address_1: location.address,
                  postal_code: location.postalCode,
                  city: location.city ?? municipality?.names.nb,
                  region: municipality && places.counties.get(municipality.county)?.names.nb,
                  country: 'NO',
                  municipality_number: location.municipality,
                },
              ],
            },
          },
        ]
      : [],
    sources: service.sources,
    confidence: service.confidence,
  };
}

const COLUMNS = [
  'id',
  'name',
  'organization',
  'kinds',
  'description',
  'municipality',
  'municipality_name',
  'county',
  'address',
  'postal_code',
  'phone',
  'website',
  'hours',
  'cost',
  'referral',
  'languages',
  'checked',
  'valid_until',
  'sources',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string | undefined>>;

function csvRow(service: Service, { places }: Site): Row {
  const { location, cost } = service;
  const municipality = location && places.municipalities.get(location.municipality);
  return {
    id: service.id,
    name: service.name,
    organization: service.organization.name,
    kinds: service.kinds.join(' '),
    description: service.description.nb,
    municipality: location?.municipality,
    municipality_name: municipality?.names.nb,
    county: municipality && places.counties.get(municipality.county)?.names.nb,
    address: location?.address,
    postal_code: location?.postalCode,
    phone: service.phones.map(({ number }) => number).join(' '),
    website: service.website,
    hours: service.always
      ? 'always'
      : service.schedule.map(({ days, opens, closes }) => `${days.join(',')} ${opens}-${closes}`).join('; '),
    cost: cost === 'free' ? 'free' : cost?.nb,
    referral: service.referral,
    languages: service.languages.join(' '),
    checked: service.checked.on,
    valid_until: service.valid_until,
    sources: service.sources.map(({ url }) => url).join(' '),
  };
}

/** RFC 4180, with every value in quotation marks: spreadsheets then leave numbers and plus signs alone. */
function csvOf(rows: readonly Row[]): string {
  const quoted = (value: string | undefined) => `"${(value ?? '').replaceAll('"', '""')}"`;
  return [COLUMNS.map(quoted), ...rows.map((row) => COLUMNS.map((column) => quoted(row[column])))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
