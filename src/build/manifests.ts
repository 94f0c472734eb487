import type { SiteConfig } from '../../site.config.ts';
import { manifestAddress, pageAddress } from '../addresses.ts';
import type { Site } from '../content/model.ts';
import { languages } from '../languages.ts';
import { createTranslators } from '../site/translate.ts';
import { writeOut } from './files.ts';

/** One manifest for each language, all with the same `id`: changing the language never makes a second app. */
export function writeManifests(out: string, site: Site, config: SiteConfig): void {
  const translators = createTranslators(site.strings);
  const { base, name } = config;
  for (const { tag, direction } of languages) {
    const t = translators(tag);
    const shortcut = (title: string, id: string) => ({ name: title, url: pageAddress(base, tag, id) });
    const manifest = {
      id: base,
      name,
      short_name: name,
      description: t('manifest.description'),
      lang: tag,
      dir: direction,
      start_url: pageAddress(base, tag),
      scope: base,
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#fbf8f3',
      icons: [
        { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
        { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
        { src: `${base}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
      ],
      shortcuts: [shortcut(t('manifest.overdose'), 'overdose'), shortcut(t('manifest.numbers'), 'nodnumre')],
    };
    writeOut(out, manifestAddress('', tag), JSON.stringify(manifest));
  }
}
