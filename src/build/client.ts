import { join } from 'node:path';
import { build } from 'vite';
import { folders } from '../addresses.ts';

/** The scripts that pages ask for, by the name of their file in src/client. */
const scripts = ['page', 'search', 'settings', 'word-check', 'glossary'] as const;
export type ScriptName = (typeof scripts)[number];

export interface ClientBuild {
  /** Each script's address under the base path. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** Pieces that several scripts share. */
  readonly chunks: readonly string[];
}

/**
 * Bundles the scripts of pages and islands.
 */
export async function buildClient(root: string, out: string): Promise<ClientBuild> {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      rollupOptions: {
        input: Object.fromEntries(scripts.map((name) => [name, join(root, `src/client/${name}.ts`)])),
        output: {
          entryFileNames: `${folders.assets}/[name]-[hash].js`,
          chunkFileNames: `${folders.assets}/[name]-[hash].js`,
        },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const addressOf = (name: string) => {
    const chunk = outputs.find((output) => output.type === 'chunk' && output.isEntry && output.name === name);
    if (!chunk) throw new Error(`The client build made no "${name}" script.`);
    return chunk.fileName;
  };
  const chunks = outputs
    .filter((output) => output.type === 'chunk' && !output.isEntry)
    .map((chunk) => chunk.fileName);
  const addresses = Object.fromEntries(scripts.map((name) => [name, addressOf(name)])) as Record<
    ScriptName,
    string
  >;
  return { scripts: addresses, chunks };
}

/** Bundles a worker into one classic script. */
export async function buildWorker(root: string, name: 'sw' | 'kill-sw', out: string): Promise<void> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      rollupOptions: {
        input: join(root, `src/worker/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}
