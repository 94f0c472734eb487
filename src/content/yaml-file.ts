import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Problems } from './problems.ts';

/**
 * Parses YAML and holds it to a schema. Every fault is noted with its own line.
 * @param text the YAML; @param firstLine the line in the file at which `text` begins (1 for a whole file)
 * @returns the validated value, or undefined when anything was wrong
 */
export function parseYaml<S extends v.GenericSchema>(
  text: string,
  schema: S,
  file: string,
  problems: Problems,
  firstLine = 1,
): v.InferOutput<S> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? firstLine : lines.linePos(offset).line + firstLine - 1;

  for (const error of document.errors) {
    problems.add(
      file,
      lineAt(error.pos[0]),
      `This is not valid YAML: ${error.message.split('\n')[0]}`,
      'Put texts that hold a colon, a bracket or a quotation mark in quotation marks, and indent with spaces.',
    );
  }
  if (document.errors.length > 0) return undefined;

  const result = v.safeParse(schema, document.toJS() ?? {});
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((step) => step.key);
    problems.add(
      file,
      lineAt(offsetOf(document, path)),
      `${path.join('.') || 'The file'}: ${issue.message}`,
      'CONTRIBUTING.md shows the form; compare with a neighbouring entry.',
    );
  }
  return undefined;
}

/** Where the deepest existing node on a path begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly unknown[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}

/** Reads and validates a YAML file. A missing file is a problem like any other. */
export function readYamlFile<S extends v.GenericSchema>(
  root: string,
  path: string,
  schema: S,
  problems: Problems,
): v.InferOutput<S> | undefined {
  const file = relative(root, resolve(root, path));
  let text: string;
  try {
    text = readFileSync(resolve(root, path), 'utf8');
  } catch {
    problems.add(
      file,
      undefined,
      'The file cannot be read.',
      'Restore it from version control, or write it anew.',
    );
    return undefined;
  }
  return parseYaml(text, schema, file, problems);
}
