import { element } from './element.ts';
import type { Form } from './selection.ts';

/** `print/index.json`: the finished files, as `npm run print` leaves them. */
export interface Finished {
  readonly files: readonly {
    readonly file: string;
    readonly form: Form;
    readonly title: string;
    readonly lang: string;
    /** Size in bytes. */
    readonly bytes: number;
  }[];
}

interface Listed {
  /** Address of the folder, with a slash at the end. */
  readonly folder: string;
  /** What is said when nothing is there. */
  readonly none: string;
  /** The languages somebody wants files in. */
  readonly languages: () => readonly string[];
}

/** Lists the finished files in the chosen languages each time somebody opens the list. */
export function listFinished(box: HTMLDetailsElement, { folder, none, languages }: Listed): void {
  const list = box.querySelector('ul')!;
  box.addEventListener('toggle', async () => {
    if (!box.open) return;
    const finished = await fetch(`${folder}index.json`)
      .then((response) => (response.ok ? (response.json() as Promise<Finished>) : undefined))
      .catch(() => undefined);
    const wanted = languages();
    const items = (finished?.files ?? [])
      .filter(({ lang }) => wanted.includes(lang))
      .map(({ file, title, lang, bytes }) => {
        const link = element('a', { href: folder + file }, element('bdi', { lang, textContent: title }));
        link.append(element('small', { dir: 'ltr', textContent: `${file} · ${Math.ceil(bytes / 1000)} kB` }));
        return element('li', {}, link);
      });
    list.replaceChildren(...(items.length > 0 ? items : [element('li', { textContent: none })]));
  });
}
