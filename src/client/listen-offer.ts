/**
 * Shows "read aloud" where the phone has a voice for the text's language that works on the phone itself: a voice that
 * needs a server would send it what is read. Nothing is loaded until it is asked for.
 */
export function offerListening(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  const voices = window.speechSynthesis;
  const article = button?.closest('article');
  if (!button || !article || !voices) return;
  const lang = article.querySelector<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
  const voice = () => voices.getVoices().find((one) => one.localService && speaks(one.lang, lang));
  const offer = () => {
    button.hidden = !voice();
  };
  // Phones tell of their voices a little later.
  voices.addEventListener?.('voiceschanged', offer);
  offer();
  const load = () => {
    button.dataset.voice = voice()!.voiceURI;
    // The script reads at once, and takes the button over.
    void import(/* @vite-ignore */ button.dataset.listen!);
  };
  button.addEventListener('click', load, { once: true });
}

/** Whether a voice such as `nb-NO` or `nb_NO` can read a language. A voice for "Norwegian" reads both written forms. */
function speaks(voice: string, lang: string): boolean {
  const spoken = voice.toLowerCase().split(/[-_]/)[0]!;
  const wanted = lang.toLowerCase().split('-')[0]!;
  return spoken === wanted || (/^n[bn]$/.test(wanted) && /^n[bo]$/.test(spoken));
}
