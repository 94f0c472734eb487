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

/** Lists the finished files when somebody opens the list. @param folder its address, with a slash at the end */
export function listFinished(box: HTMLDetailsElement, folder: string, none: string): void {
  const list = box.querySelector('ul')!;
  box.addEventListener('toggle', async () => {
    if (!box.open || list.childElementCount > 0) return;
    const finished = await fetch(`${folder}index.json`)
      .then((response) => (response.ok ? (response.json() as Promise<Finished>) : undefined))
      .catch(() => undefined);
    const items = (finished?.files ?? []).map(({ file, title, lang, bytes }) => {
      const link = element('a', { href: folder + file }, element('bdi', { lang, textContent: title }));
      link.append(element('small', { textContent: `${file} · ${Math.ceil(bytes / 1000)} kB` }));
      return element('li', {}, link);
    });
    list.replaceChildren(...(items.length > 0 ? items : [element('li', { textContent: none })]));
  });
}
