import { languageChoices } from '../handout/choices.ts';
import { openCodeScreen } from '../handout/code-screen.ts';
import { fetchWords } from '../handout/words.ts';

/** The code of the page being read, on a sheet over it. It comes to the phone the first time somebody asks for it. */
const link = document.querySelector<HTMLAnchorElement>('[data-code]');
const page = document.querySelector<HTMLScriptElement>('script[data-base]');
if (link && page) {
  const { base = '/', lang = '' } = page.dataset;
  const show = async () => {
    try {
      const words = await fetchWords(link.dataset.words!);
      openCodeScreen({
        place: { origin: location.origin, base },
        page: new URL(link.href).searchParams.get('side') ?? undefined,
        lang,
        choices: languageChoices(words[lang]!.any),
        words,
      });
    } catch {
      location.href = link.href;
    }
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void show();
  });
  void show();
}
