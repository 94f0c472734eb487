import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { injectManifest } from 'workbox-build';
import type { SiteConfig } from '../../site.config.ts';
import { folders, NEUTRAL_PAGE } from '../addresses.ts';
import type { Site } from '../content/model.ts';
import { readSite } from '../content/read-site.ts';
import { languages } from '../languages.ts';
import { createRoutes } from '../site/routes.tsx';
import type { Assets } from '../site/view.ts';
import { buildClient, buildWorker } from './client.ts';
import { compressAll } from './compress.ts';
import { hashedName, writeOut } from './files.ts';
import { handoutWords } from './handout-words.ts';
import { writeHostFiles } from './host-files.ts';
import { writeManifests } from './manifests.ts';
import { writeNearbyFiles } from './nearby-files.ts';
import { writeOpenData } from './open-data.ts';
import { writePacks } from './packs.ts';
import { searchDocuments } from './search-document.ts';
import { buildStyles, styleHashes } from './styles.ts';
import { swapIn } from './swap.ts';

export interface BuildOptions {
  /** The repository's root: code, styles, public files. */
  readonly root: string;
  /** Where `content/` and `locales/` are; the root, except in tests. */
  readonly contentRoot?: string;
  readonly dist: string;
  readonly config: SiteConfig;
  readonly today: string;
  readonly allowOverdue?: boolean;
  /** Whether to put compressed copies beside every file; false only where nobody will serve the build from afar. */
  readonly compressed?: boolean;
}

export interface BuildResult {
  readonly pages: number;
  readonly addresses: number;
  /** Milliseconds spent making HTML. */
  readonly renderTime: number;
}

/**
 * Builds the whole site: content → HTML → packs → worker → compressed files, then puts it in place of the last build.
 * @throws ContentError when the content is not whole; nothing is changed then
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { root, dist, config, today, allowOverdue = false, compressed = true } = options;
  const site = readSite({ root: options.contentRoot ?? root, today, allowOverdue });
  const out = `${dist}.new-${process.pid}`;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  try {
    cpSync(join(root, 'public'), out, { recursive: true });
    const result = await writeSite(site, out, root, config);
    if (compressed) await compressAll(out);
    swapIn(out, dist);
    return result;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function writeSite(site: Site, out: string, root: string, config: SiteConfig): Promise<BuildResult> {
  const { base } = config;
  const { scripts, chunks } = await buildClient(root, out);
  const searchFiles = writeSearchTexts(out, site);
  const ruleFiles = writeWordRules(out, site);
  const nearby = await writeNearbyFiles(out, site, base);
  writeOpenData(out, site);
  const wordsFile = writeHandoutWords(out, site);
  const styles = buildStyles(root);
  const assets: Assets = {
    scripts: Object.fromEntries(
      Object.entries(scripts).map(([name, file]) => [name, base + file]),
    ) as Assets['scripts'],
    styles,
    searchTexts: new Map([...searchFiles].map(([tag, file]) => [tag, base + file])),
    nearby: { places: base + nearby.places, onEveryPhone: nearby.onEveryPhone },
    wordRules: new Map([...ruleFiles].map(([tag, file]) => [tag, base + file])),
    handoutWords: base + wordsFile,
  };

  const started = performance.now();
  const rendered = createRoutes(site, config, assets).map((route) => ({ route, html: route.html() }));
  const renderTime = performance.now() - started;
  for (const { route, html } of rendered) {
    for (const path of route.printed ? spellings(route.path) : [route.path]) {
      writeOut(out, path.endsWith('.html') ? path : `${path}index.html`, html);
    }
  }
  writeManifests(out, site, config);
  writeHostFiles(out, base, styleHashes(styles));
  // The code screen too: a code is held up where there is no network, also by somebody who saves data.
  const shared = [scripts.page, scripts['show-code'], wordsFile, ...chunks];
  const islands = Object.values(scripts).filter((script) => !shared.includes(script));
  writePacks(out, {
    rendered,
    css: styles.common.css,
    styleHashes: styleHashes(styles),
    sharedAssets: shared,
    languageAssets: new Map(
      languages.map(({ tag }) => [
        tag,
        [
          ...islands,
          searchFiles.get(tag)!,
          ruleFiles.get(tag)!,
          nearby.places,
          ...(nearby.onEveryPhone ? nearby.counties.values() : []),
        ],
      ]),
    ),
  });
  await writeWorkers(root, out, base);
  return { pages: site.pages.size, addresses: rendered.length, renderTime };
}

/** An address as it stands, in capitals for denser QR codes, and in small letters for those who type it. */
function spellings(path: string): string[] {
  return [...new Set([path, path.toUpperCase(), path.toLowerCase()])];
}

function writeSearchTexts(out: string, site: Site): Map<string, string> {
  return new Map(
    languages.map((language) => {
      const text = JSON.stringify(
        searchDocuments([...site.pages.values()], language, site.vocabulary.get(language.tag)),
      );
      const file = hashedName(`${folders.assets}/sok-${language.tag}.json`, text);
      writeOut(out, file, text);
      return [language.tag, file];
    }),
  );
}

/** The words of each language for the word check, without the examples, which are for tests. A language without any has none. */
function writeWordRules(out: string, site: Site): Map<string, string> {
  return new Map(
    languages.map(({ tag }) => {
      const rules = site.vocabulary.get(tag);
      const text = JSON.stringify({
        ...rules,
        rules: rules?.rules.map(({ matches, leaves, pages, sources, ...rule }) => rule) ?? [],
      });
      const file = hashedName(`${folders.assets}/ord-${tag}.json`, text);
      writeOut(out, file, text);
      return [tag, file];
    }),
  );
}

function writeHandoutWords(out: string, site: Site): string {
  const text = JSON.stringify(handoutWords(site));
  const file = hashedName(`${folders.assets}/del.json`, text);
  writeOut(out, file, text);
  return file;
}

/** The worker with Workbox's list of the core in it, and the one that undoes it. */
async function writeWorkers(root: string, out: string, base: string): Promise<void> {
  await buildWorker(root, 'sw', out);
  await buildWorker(root, 'kill-sw', out);
  const { warnings } = await injectManifest({
    swSrc: join(out, 'sw.js'),
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    globPatterns: [`${NEUTRAL_PAGE}/index.html`],
    modifyURLPrefix: { '': base },
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/index\.html$/, '') })),
      }),
    ],
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}
