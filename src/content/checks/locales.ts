import { languages, SOURCE_LANGUAGE } from '../../languages.ts';
import { fileOfString } from '../interface-files.ts';
import type { Site, StringTree } from '../model.ts';
import type { Problems } from '../problems.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every language has every interface string, in all its plural forms and with the same placeholders. */
export function checkLocales(site: Site, problems: Problems): void {
  const source = flatten(site.strings.get(SOURCE_LANGUAGE) ?? {});
  for (const { tag } of languages) {
    const strings = site.strings.get(tag);
    if (strings) compareStrings(source, flatten(strings), tag, problems);
    checkNumberTexts(site, tag, problems);
  }
}

/** `{a: {b: 'x'}}` as `a.b → x`. */
export function flatten(tree: StringTree, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

function compareStrings(
  source: Map<string, string>,
  got: Map<string, string>,
  tag: string,
  problems: Problems,
): void {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const wanted = new Map<string, string>();
  for (const [key, value] of source) {
    if (PLURAL.test(key)) for (const form of forms) wanted.set(key.replace(PLURAL, `_${form}`), value);
    else wanted.set(key, value);
  }
  for (const [key, value] of wanted) {
    const text = got.get(key);
    if (text === undefined || text.trim() === '')
      problems.add(fileOfString(tag, key), undefined, `"${key}" is missing.`, `Translate: ${value}`);
    else if (!PLURAL.test(key) && placeholders(text) !== placeholders(value)) {
      problems.add(
        fileOfString(tag, key),
        undefined,
        `"${key}" has the placeholders ${placeholders(text) || 'none'}, the source has ${placeholders(value) || 'none'}.`,
        'Keep every {{name}} as it stands.',
      );
    }
  }
  for (const key of got.keys()) {
    if (!wanted.has(key))
      problems.add(
        fileOfString(tag, key),
        undefined,
        `"${key}" is not a string the app uses.`,
        `Remove it, or add it to ${fileOfString(SOURCE_LANGUAGE, key)}.`,
      );
  }
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join(', ');
}

function checkNumberTexts(site: Site, tag: string, problems: Problems): void {
  const texts = site.numberTexts.get(tag);
  if (!texts) return;
  const file = `locales/${tag}/numbers.json`;
  for (const id of site.numbers.keys()) {
    if (!texts[id])
      problems.add(
        file,
        undefined,
        `The number "${id}" has no text.`,
        'Say who answers ("name") and what it is for ("for").',
      );
  }
  for (const id of Object.keys(texts)) {
    if (!site.numbers.has(id))
      problems.add(
        file,
        undefined,
        `"${id}" is not in content/numbers.yaml.`,
        'Remove it, or add the number there.',
      );
  }
}
