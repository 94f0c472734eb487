import type { Problems } from '../problems.ts';
import { readYamlFile } from '../yaml-file.ts';
import {
  type About,
  type County,
  countiesSchema,
  type HealthTrust,
  healthTrustsSchema,
  type Municipality,
  municipalitiesSchema,
  type Outlines,
  outlinesSchema,
  type SamiMunicipality,
  type Statsforvalter,
  samiAreaSchema,
} from './schema.ts';

/** Where people live, and what follows from it. */
export interface Places {
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly counties: ReadonlyMap<string, County>;
  readonly statsforvalters: ReadonlyMap<string, Statsforvalter>;
  readonly trusts: readonly HealthTrust[];
  readonly samiArea: ReadonlyMap<string, SamiMunicipality>;
  readonly outlines: Omit<Outlines, 'about'>;
  /** What each dataset says of itself. */
  readonly about: readonly About[];
}

export const placeFiles = {
  municipalities: 'content/places/municipalities.yaml',
  counties: 'content/places/counties.yaml',
  trusts: 'content/places/health-trusts.yaml',
  sami: 'content/places/sami-area.yaml',
  outlines: 'content/places/outlines.yaml',
} as const;

/** Reads content/places/; what cannot be read is noted and left empty. */
export function readPlaces(root: string, problems: Problems): Places {
  const municipalities = readYamlFile(root, placeFiles.municipalities, municipalitiesSchema, problems);
  const counties = readYamlFile(root, placeFiles.counties, countiesSchema, problems);
  const trusts = readYamlFile(root, placeFiles.trusts, healthTrustsSchema, problems);
  const sami = readYamlFile(root, placeFiles.sami, samiAreaSchema, problems);
  const outlines = readYamlFile(root, placeFiles.outlines, outlinesSchema, problems);
  return {
    municipalities: new Map(municipalities?.municipalities.map((one) => [one.number, one])),
    counties: new Map(counties?.counties.map((one) => [one.number, one])),
    statsforvalters: new Map(counties?.statsforvalters.map((one) => [one.id, one])),
    trusts: trusts?.trusts ?? [],
    samiArea: new Map(sami?.municipalities.map((one) => [one.number, one])),
    outlines: outlines ?? { viewBox: '0 0 1 1', paths: {}, labels: {} },
    about: [municipalities, counties, trusts, sami, outlines].flatMap((file) => (file ? [file.about] : [])),
  };
}
