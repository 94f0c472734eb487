import { readDocument } from '../client/read-document.ts';
import type { Choice } from './choices.ts';
import { codeAddress, type Place, pathOf, readableAddress } from './code-address.ts';
import { drawCode } from './code-drawing.ts';
import css from './code-screen.css?inline';
import { element } from './element.ts';
import { makeCode } from './qr-code.ts';
import { stayAwake } from './stay-awake.ts';
import { onSwipe } from './swipe.ts';
import { waysToShare } from './ways-to-share.ts';
import type { AllWords } from './words.ts';

export interface CodeScreen {
  readonly place: Place;
  /** The page to hand out; none is home. */
  readonly page: string | undefined;
  /** The language of the buttons. */
  readonly lang: string;
  /** The language of the code shown first; the same, where none is named. */
  readonly first?: string | undefined;
  readonly choices: readonly Choice[];
  readonly words: AllWords;
}

/** The code of a page on a white sheet, to hold up. One tap, or a swipe, gives it in another language. */
export function openCodeScreen({ place, page, lang, first = lang, choices, words }: CodeScreen): void {
  wearStyles();
  const say = words[lang]!;
  const title = element('h2', { id: 'kode-tittel' });
  const code = element('div');
  const address = element('p', { dir: 'ltr' });
  const status = element('p');
  status.setAttribute('role', 'status');
  const share = element('div');
  const close = element('button', { type: 'button', textContent: say.close });
  const buttons = choices.map((choice) => languageButton(choice, () => show(choice)));
  const dialog = element(
    'dialog',
    { className: 'code-screen' },
    element('div', { className: 'code-head' }, title, close),
    code,
    address,
    status,
    element('ul', { className: 'code-languages' }, ...buttons.map((button) => element('li', {}, button))),
    element('details', {}, element('summary', { textContent: say.more }), share),
  );
  dialog.setAttribute('aria-labelledby', title.id);

  let shown = choices[0]!;
  const show = async (choice: Choice) => {
    shown = choice;
    for (const [index, button] of buttons.entries())
      button.setAttribute('aria-pressed', String(choices[index] === choice));
    const path = pathOf(page, choice.tag);
    status.textContent = '';
    address.textContent = readableAddress(place, path);
    title.textContent = choice.name;
    Object.assign(title, { lang: choice.tag || lang, dir: choice.dir });
    try {
      code.replaceChildren(drawCode(makeCode(codeAddress(place, path), 'M'), address.textContent));
    } catch {
      code.replaceChildren();
      status.textContent = say.tooLong;
    }
    const parts = readDocument(place.base + pathOf(page, choice.tag || lang));
    share.replaceChildren(...waysToShare({ place, path, parts, words, choice, lang, status }));
    const heading = (await parts.catch(() => undefined))?.querySelector('h1');
    // The title is late on a slow link; by then another language may be shown.
    if (!heading || shown !== choice) return;
    title.textContent = heading.textContent;
    const within = heading.closest<HTMLElement>('[lang]');
    Object.assign(title, { lang: within?.lang ?? '', dir: within?.dir ?? '' });
  };
  const step = (by: number) => void show(choices.at((choices.indexOf(shown) + by) % choices.length)!);

  close.addEventListener('click', () => dialog.close());
  onSwipe(dialog, (forward) => step(forward ? 1 : -1));
  const sleep = stayAwake();
  dialog.addEventListener('close', () => {
    sleep();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  void show(choices.find(({ tag }) => tag === first) ?? choices[0]!);
}

function languageButton({ tag, name, dir }: Choice, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: name, lang: tag, dir });
  button.addEventListener('click', act);
  return button;
}

let worn = false;

/** The policy allows styles by their hash alone; a sheet that a script makes is the script's own. */
function wearStyles(): void {
  if (worn) return;
  worn = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
