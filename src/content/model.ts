import type { RuleFile } from '../vocabulary/rules.ts';
import type { Places } from './places/read-places.ts';
import type { Terms } from './read-terms.ts';
import type { NumberTexts, PhoneNumber, Source } from './schema.ts';
import type { Service } from './services/schema.ts';

/** The typed Site: what `src/content` makes of the files, and all that `src/site` knows. */

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | {
      readonly type: 'page-link';
      readonly page: string;
      readonly section: string | undefined;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'web-link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'citation'; readonly source: string; readonly locator: string | undefined }
  | { readonly type: 'phone'; readonly number: string };

export type WidgetName = 'settings' | 'contact' | 'vocabulary';

export type Block =
  | { readonly type: 'paragraph' | 'subheading'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'steps'; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'say' | 'note'; readonly blocks: readonly Block[] }
  | { readonly type: 'call' | 'number'; readonly number: string }
  | { readonly type: 'drawing'; readonly name: string; readonly alt: string }
  | { readonly type: 'widget'; readonly name: WidgetName };

export interface Section {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly blocks: readonly Block[];
  readonly line: number;
}

/** The body of a page in one language: what stands before the first heading, then the sections. */
export interface Body {
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
}

/** Where something that other files must answer for stands: a link, a citation, a number, a drawing. */
export interface Reference {
  readonly kind: 'page' | 'source' | 'number' | 'drawing';
  readonly id: string;
  readonly section?: string | undefined;
  /** Where in the source, e.g. `§ 2-1`. */
  readonly locator?: string;
  readonly line: number;
}

export type TranslationState =
  | { readonly state: 'source' }
  | { readonly state: 'draft' }
  | { readonly state: 'checked'; readonly by: string; readonly on: string };

/** A page in one language. */
export interface PageText {
  readonly lang: string;
  readonly file: string;
  readonly title: string;
  readonly tab: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly body: Body;
  readonly references: readonly Reference[];
  readonly translation: TranslationState;
  /** True when the source has changed since this was translated. */
  readonly outdated: boolean;
}

export type PageKind = 'E' | 'C' | 'F';

export interface Page {
  readonly id: string;
  readonly kind: PageKind;
  readonly group: string;
  readonly audience: readonly string[];
  readonly reviewed: string;
  /** The day by which it must be read again. */
  readonly reviewBy: string;
  /** Fingerprint of the source text, which translations name. */
  readonly fingerprint: string;
  readonly texts: ReadonlyMap<string, PageText>;
}

export interface PlanEntry {
  readonly id: string;
  readonly kind: PageKind;
  readonly group: string;
}

export interface Site {
  readonly plan: readonly PlanEntry[];
  readonly groups: readonly string[];
  /** Pages that exist, in the order of the plan. */
  readonly pages: ReadonlyMap<string, Page>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly numbers: ReadonlyMap<string, PhoneNumber>;
  /** What each number is for, per language. */
  readonly numberTexts: ReadonlyMap<string, NumberTexts>;
  /** The words to avoid and to use, per language. */
  readonly vocabulary: ReadonlyMap<string, RuleFile>;
  /** Places of help, by id. */
  readonly services: ReadonlyMap<string, Service>;
  readonly places: Places;
  /** The day the site is made, as YYYY-MM-DD: decides which services may have changed. */
  readonly today: string;
  /** Interface strings per language, as i18next takes them. */
  readonly strings: ReadonlyMap<string, StringTree>;
  /** One word for one thing, in the languages that have a term list. */
  readonly terms: ReadonlyMap<string, Terms>;
}

export interface StringTree {
  readonly [key: string]: string | StringTree;
}
