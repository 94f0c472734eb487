import { languageChoices } from '../handout/choices.ts';
import { pathOf, plainAddress } from '../handout/code-address.ts';
import { openCodeScreen } from '../handout/code-screen.ts';
import { deskForm } from '../handout/desk-form.ts';
import { listFinished } from '../handout/finished.ts';
import { fitItems } from '../handout/fit.ts';
import { giveFiles } from '../handout/give.ts';
import { makeItems } from '../handout/make-items.ts';
import { pageFile } from '../handout/page-file.ts';
import { fillSheets, MOST_AT_ONCE } from '../handout/selection.ts';
import { drawSheet } from '../handout/sheet.ts';
import { fetchWords } from '../handout/words.ts';
import { readDocument } from './read-document.ts';

/** The outreach desk. What is chosen is drawn as it will be printed; nothing that is written here leaves the phone. */
const box = document.querySelector<HTMLElement>('[data-desk]');
if (box) void wake(box);

/** CSS pixels of 210 mm. */
const PAPER = (210 / 25.4) * 96;

async function wake(box: HTMLElement): Promise<void> {
  const { base = '/', lang = '' } = document.querySelector<HTMLScriptElement>('script[data-base]')!.dataset;
  const part = <E extends HTMLElement>(name: string) => box.querySelector<E>(`[data-${name}]`)!;
  const [said, preview] = [part('said'), part('preview')];
  const say = (text = '') => {
    said.textContent = text;
  };
  const notices = box.dataset;
  const words = await fetchWords(notices.desk!).catch(() => undefined);
  if (!words) return;
  const own = words[lang]!;
  const choices = languageChoices(own.any);
  // What else must be said about the last change, whatever the sheets have to say.
  let aside: string | undefined;
  box.addEventListener(
    'change',
    () => {
      aside = undefined;
    },
    true,
  );
  const form = deskForm(box, () => {
    aside = notices.notKept;
  });
  part('without-script').remove();
  part('with-script').hidden = false;

  /** What is wrong with the choice, or nothing. */
  const fault = () => {
    const { pages, languages } = form.selection();
    const number = pages.length * languages.length;
    return number === 0 ? notices.nothing : number > MOST_AT_ONCE ? notices.tooMany : undefined;
  };

  let turn = 0;
  const draw = async () => {
    const mine = ++turn;
    const wrong = fault() ?? (notices.origin ? undefined : notices.noOrigin);
    preview.dataset.state = 'drawing';
    if (wrong) {
      preview.replaceChildren();
      say(wrong === notices.nothing ? aside : wrong);
    } else {
      const selection = form.selection();
      const place = { origin: notices.origin!, base };
      const made = makeItems({ selection, place, lang, choices, service: form.service() });
      const { items, missing } = await made.catch(() => ({ items: [], missing: undefined }));
      if (mine !== turn) return;
      preview.style.setProperty('--zoom', '1');
      preview.replaceChildren(
        ...fillSheets(items, selection.form).map((sheet) => drawSheet(sheet, selection.form)),
      );
      fitItems(preview);
      zoom();
      const left = missing?.length ? notices.missing?.replace('{pages}', missing.join(', ')) : aside;
      say(missing ? left : own.tooLong);
    }
    preview.dataset.state = 'drawn';
  };
  const zoom = () => {
    const room = preview.parentElement!.clientWidth;
    preview.style.setProperty('--zoom', String(Math.min(1, room / PAPER)));
  };

  box.addEventListener('change', () => void draw());
  addEventListener('resize', zoom);
  part('print').addEventListener('click', () => {
    const wrong = fault() ?? (notices.origin ? undefined : notices.noOrigin);
    if (wrong) say(wrong);
    else print();
  });
  part('show').addEventListener('click', () => {
    const { pages, languages } = form.selection();
    openCodeScreen({
      place: { origin: location.origin, base },
      page: pages[0],
      lang,
      first: languages[0],
      choices,
      words,
    });
  });
  part('send').addEventListener('click', async () => {
    const wrong = fault();
    if (wrong) return say(wrong);
    const { pages, languages } = form.selection();
    const files = pages.flatMap((page) =>
      languages.map(async (tag) => {
        const path = pathOf(page, tag || lang);
        const url = plainAddress({ origin: location.origin, base }, path);
        return pageFile(await readDocument(base + path), url, words[tag || lang]!.newest);
      }),
    );
    await Promise.all(files)
      .then(giveFiles)
      .then(() => say())
      .catch(() => say(own.failed));
  });
  listFinished(part<HTMLDetailsElement>('finished'), {
    folder: notices.ready!,
    none: notices.readyNone ?? '',
    languages: () => form.selection().languages,
  });
  await draw();
}
