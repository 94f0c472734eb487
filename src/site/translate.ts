import { createInstance } from 'i18next';
import type handout from '../../locales/nb/handout.json';
import type services from '../../locales/nb/services.json';
import type ui from '../../locales/nb/ui.json';
import { fileOfString } from '../content/interface-files.ts';
import type { StringTree } from '../content/model.ts';

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];
type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Stem
  : K;

type Strings = typeof ui & { readonly services: typeof services; readonly handout: typeof handout };

/** The name of an interface string in locales/<lang>/: `skip` of ui.json, `services.open` of services.json. */
export type StringKey = WithoutPlural<Leaves<Strings>>;
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Interface strings at build time. i18next chooses plural forms; a missing string throws instead of falling back, so that
 * a build never shows a reader a key or another language's word.
 */
export function createTranslators(strings: ReadonlyMap<string, StringTree>): (lang: string) => Translate {
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    fallbackLng: false,
    ns: ['ui'],
    defaultNS: 'ui',
    resources: Object.fromEntries([...strings].map(([lang, ui]) => [lang, { ui }])),
    interpolation: { escapeValue: false },
  });
  return (lang) => {
    const translate = i18n.getFixedT(lang);
    return (key, values) => {
      if (!i18n.exists(key, { lng: lang, ...values }))
        throw new Error(`${fileOfString(lang, key)} has no "${key}".`);
      return translate(key, { ...values });
    };
  };
}
