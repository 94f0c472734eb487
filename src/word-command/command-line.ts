import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import { type Kind, kinds } from './readable.ts';
import { UsageError } from './usage.ts';

const formats = ['human', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly lang: string | undefined;
      readonly format: Format;
      readonly ignore: readonly string[];
      readonly thinkTwice: boolean;
      readonly as: Kind | undefined;
    };

/**
 * Reads what stands after the command's name.
 * @throws UsageError when it cannot be understood
 */
export function readCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [verb, ...files] = positionals;
  if (verb === undefined) throw new UsageError('Say what to do: naer-ord check FILES…');
  if (verb !== 'check')
    throw new UsageError(`There is no command "${verb}". Did you mean: naer-ord check ${verb}`);
  if (files.length === 0)
    throw new UsageError(
      'Name at least one file, or "-" for what comes in through a pipe: naer-ord check letter.md',
    );
  return {
    name: 'check',
    files: [...new Set(files)],
    lang: values.lang,
    format: oneOf('--format', values.format, formats) ?? 'human',
    ignore: (values.ignore ?? [])
      .flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    thinkTwice: values['think-twice'] ?? false,
    as: oneOf('--as', values.as, kinds),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        format: { type: 'string' },
        ignore: { type: 'string', multiple: true },
        'think-twice': { type: 'boolean' },
        as: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found) return found;
  const near = nearest(value, allowed);
  throw new UsageError(
    `${option} "${value}" is unknown.${near ? ` Did you mean "${near}"?` : ''} There are: ${allowed.join(', ')}.`,
  );
}
