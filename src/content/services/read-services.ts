import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Problems } from '../problems.ts';
import { asciiId } from '../schema.ts';
import { readYamlFile } from '../yaml-file.ts';
import { type Service, serviceSchema } from './schema.ts';

const FOLDER = 'content/services';

/** Every record of content/services/, by id. @param folder another folder under `root`, for files on their way in */
export function readServices(root: string, problems: Problems, folder = FOLDER): Map<string, Service> {
  const services = new Map<string, Service>();
  if (!existsSync(join(root, folder))) return services;
  for (const name of readdirSync(join(root, folder)).sort()) {
    const service = readService(root, join(folder, name), problems);
    if (service) services.set(service.id, service);
  }
  return services;
}

/** One record. @param file path from `root`; the name before `.yaml` is its id */
export function readService(root: string, file: string, problems: Problems): Service | undefined {
  const id = basename(file, '.yaml');
  if (!file.endsWith('.yaml') || !v.safeParse(asciiId, id).success) {
    problems.add(
      file,
      undefined,
      'The file name is the id of the service, and this cannot be one.',
      'Use a-z, 0-9 and single hyphens, and .yaml at the end: alta-feltpleie.yaml.',
    );
    return undefined;
  }
  const record = readYamlFile(root, file, serviceSchema, problems);
  return record && { ...record, id, file };
}
