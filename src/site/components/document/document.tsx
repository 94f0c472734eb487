import type { ComponentChildren } from 'preact';
import { chooserAddress, manifestAddress, pageAddress } from '../../../addresses.ts';
import { metaPolicy } from '../../../headers.ts';
import { languages } from '../../../languages.ts';
import type { SheetName } from '../../sheets.ts';
import { useView } from '../../view.ts';
import { Bar } from '../bar/bar.tsx';
import { Footer } from '../footer/footer.tsx';

interface Props {
  /** What the tab, the history and a shared link show: neutral. */
  readonly tab: string;
  readonly children: ComponentChildren;
  /** A script of its own, for views that have one. */
  readonly script?: string | undefined;
  /** Styles beyond those of every page. */
  readonly sheet?: SheetName;
  /** False on pages that exist in no language of their own: the language chooser. */
  readonly inLanguage?: boolean;
}

/** A whole HTML document. Everything it needs to be read is in it: one request. */
export function Document({ tab, children, script, sheet, inLanguage = true }: Props) {
  const { config, assets, language, t } = useView();
  const { base, name } = config;
  const styles = [assets.styles.common, ...(sheet ? [assets.styles.sheets[sheet]] : [])];
  return (
    <html lang={language.tag} dir={language.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={metaPolicy(styles.map(({ hash }) => hash))} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f3" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#11181a" />
        <title>{tab === name ? name : `${tab} · ${name}`}</title>
        <link rel="manifest" href={manifestAddress(base, language.tag)} />
        <link rel="icon" href={`${base}icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${base}icon-180.png`} />
        <Alternates />
        {styles.map(({ css, hash }) => (
          <style key={hash} dangerouslySetInnerHTML={{ __html: css }} />
        ))}
        <script type="module" src={assets.scripts.page} data-base={base} data-lang={language.tag} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#innhold">
          {t('skip')}
        </a>
        {inLanguage && <Bar />}
        <main id="innhold">{children}</main>
        {inLanguage && <Footer />}
      </body>
    </html>
  );
}

/** The same page in other languages, for search engines; absolute addresses need a public origin. */
function Alternates() {
  const { config, here } = useView();
  if (!config.origin) return null;
  return (
    <>
      {languages.map(({ tag }) => (
        <link
          key={tag}
          rel="alternate"
          hreflang={tag}
          href={config.origin + pageAddress(config.base, tag, here)}
        />
      ))}
      <link rel="alternate" hreflang="x-default" href={config.origin + chooserAddress(config.base, here)} />
    </>
  );
}
