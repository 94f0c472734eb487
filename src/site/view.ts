import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiteConfig } from '../../site.config.ts';
import type { PageText, Site } from '../content/model.ts';
import type { Language } from '../languages.ts';
import type { ScriptName } from './scripts.ts';
import type { Styles } from './sheets.ts';
import type { Translate } from './translate.ts';

/** Addresses of the scripts and styles that the client build made. */
export interface Assets {
  /** Address of each script. */
  readonly scripts: Readonly<Record<ScriptName, string>>;
  /** What is inlined: into every page, and into the views that ask for it. */
  readonly styles: Styles;
  /** The search texts of each language. */
  readonly searchTexts: ReadonlyMap<string, string>;
  /** The rules of each language that the word check loads. */
  readonly wordRules: ReadonlyMap<string, string>;
  /** What finds help near a place: the address of the places, and whether every phone keeps the services of all counties. */
  readonly nearby: { readonly places: string; readonly onEveryPhone: boolean };
  /** What the code screen says in all languages. */
  readonly handoutWords: string;
}

/** What every component may know while one address is written. */
export interface View {
  readonly site: Site;
  readonly config: SiteConfig;
  readonly assets: Assets;
  /** The language of the interface. */
  readonly language: Language;
  readonly t: Translate;
  /** The address after the language, e.g. `lar`; undefined for home. What the language switch keeps. */
  readonly here: string | undefined;
  /** The page's text, where there is one: numbers its citations. It may be in another language than the interface. */
  readonly text?: PageText | undefined;
}

export const ViewContext = createContext<View | undefined>(undefined);

/** The view of the address being written. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A component was rendered outside ViewContext.');
  return view;
}

/**
 * `lang` and `dir` for words of the interface that stand inside a page's text: only needed where the text is in another
 * language than the interface.
 */
export function interfaceLanguage({ text, language }: View): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return text && text.lang !== language.tag ? { lang: language.tag, dir: language.direction } : {};
}
