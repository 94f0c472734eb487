import type { Choice } from './choices.ts';
import { codeAddress, type Place, plainAddress } from './code-address.ts';
import { codeAsPng, codeAsSvg } from './code-drawing.ts';
import { element } from './element.ts';
import { giveFiles, saveFile, shared } from './give.ts';
import { partsOf } from './page-document.ts';
import { pageFile } from './page-file.ts';
import { makeCode } from './qr-code.ts';
import { messageLink, shortMessage } from './short-message.ts';
import type { AllWords } from './words.ts';

interface Shared {
  readonly place: Place;
  readonly path: string;
  readonly parts: Promise<Document>;
  readonly choice: Choice;
  /** The language of the buttons. */
  readonly lang: string;
  readonly words: AllWords;
  /** Where it is told how it went. */
  readonly status: HTMLElement;
}

/** Everything but the code: share sheet, copy, message, file, picture. What the phone cannot do is not offered. */
export function waysToShare({ place, path, parts, choice, lang, words, status }: Shared): HTMLElement[] {
  const say = words[lang]!;
  const url = plainAddress(place, path);
  const button = (text: string, act: () => Promise<string | undefined>) => {
    const made = element('button', { type: 'button', textContent: text });
    made.addEventListener('click', async () => {
      status.textContent = await act()
        .catch(() => say.failed)
        .then((told) => told ?? '');
    });
    return made;
  };
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    return say.copied;
  };
  const share = async () => {
    if (!(await shared({ url }))) throw new Error(url);
    return undefined;
  };
  const message = async () => {
    location.href = messageLink(shortMessage(partsOf(await parts), url));
    return undefined;
  };
  const file = async () => {
    const newest = (words[choice.tag] ?? say).newest;
    await giveFiles([pageFile(await parts, url, newest)]);
    return undefined;
  };
  const picture = (ending: 'svg' | 'png') => async () => {
    const code = makeCode(codeAddress(place, path), 'Q');
    const name = `${(path || 'qr').replace(/\/$/, '').replaceAll('/', '-')}.${ending}`;
    saveFile(ending === 'svg' ? codeAsSvg(code) : await codeAsPng(code), name);
    return undefined;
  };
  return [
    ...('share' in navigator ? [button(say.share, share)] : []),
    button(say.copy, copy),
    button(say.sms, message),
    button(say.file, file),
    ...(['svg', 'png'] as const).map((ending) =>
      button(say.save.replace('{format}', ending.toUpperCase()), picture(ending)),
    ),
  ];
}
