import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { folders } from '../addresses.ts';
import { type ScriptName, scriptNames } from '../site/scripts.ts';

export interface ClientBuild {
  /** Each script's address under the base path. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** Pieces that several scripts share. */
  readonly chunks: readonly string[];
}

/** Bundles the scripts of pages and islands. */
export async function buildClient(root: string, out: string): Promise<ClientBuild> {
  const outputs = await bundle(root, out, {
    input: Object.fromEntries(scriptNames.map((name) => [name, join(root, `src/client/${name}.ts`)])),
    output: {
      entryFileNames: `${folders.assets}/[name]-[hash].js`,
      chunkFileNames: `${folders.assets}/[name]-[hash].js`,
    },
  });
  const chunks = outputs.filter((output) => output.type === 'chunk');
  const addressOf = (name: string) => {
    const entry = chunks.find((chunk) => chunk.isEntry && chunk.name === name);
    if (!entry) throw new Error(`The client build made no "${name}" script.`);
    return entry.fileName;
  };
  return {
    scripts: Object.fromEntries(scriptNames.map((name) => [name, addressOf(name)])) as ClientBuild['scripts'],
    chunks: chunks.filter((chunk) => !chunk.isEntry).map((chunk) => chunk.fileName),
  };
}

/** Bundles a worker into one classic script. */
export async function buildWorker(root: string, name: 'sw' | 'kill-sw', out: string): Promise<void> {
  await bundle(root, out, {
    input: join(root, `src/worker/${name}.ts`),
    output: { format: 'iife', entryFileNames: `${name}.js` },
  });
}

type Bundled = Rollup.RollupOutput['output'][number];

async function bundle(root: string, out: string, rollupOptions: Rollup.RollupOptions): Promise<Bundled[]> {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: false, rollupOptions },
  });
  return (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
}
