import { sentencesOf } from './sentences.ts';

/** Reads a page aloud, sentence by sentence, and marks the one being read. Stops at once when the page is left or hidden. */

const button = document.querySelector<HTMLButtonElement>('[data-listen]')!;
const article = button.closest('article')!;
const play = button.textContent;
let stop: (() => void) | undefined;

button.addEventListener('click', () => (stop ? stop() : read()));
read();

/** Reads from the top with the phone's own voice. The button says "stop" meanwhile. */
function read(): void {
  const voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === button.dataset.voice);
  if (!voice) return;
  let going = true;
  stop = () => {
    going = false;
    stop = undefined;
    speechSynthesis.cancel();
    mark(undefined);
    button.textContent = play;
  };
  button.textContent = button.dataset.stop!;
  const sentences = sentencesOf(article, voice.lang);
  const readOn = () => {
    if (!going) return;
    const range = sentences.shift();
    if (!range) {
      stop?.();
      return;
    }
    mark(range);
    const words = new SpeechSynthesisUtterance(range.toString());
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = readOn;
    words.onerror = () => stop?.();
    speechSynthesis.speak(words);
  };
  speechSynthesis.cancel();
  readOn();
}

// Nobody else shall hear what was read when the phone is put away or the page is left.
const quiet = () => stop?.();
addEventListener('pagehide', quiet);
document.addEventListener('visibilitychange', quiet);

/** Marks a sentence without touching the page's own elements; on older phones it is only scrolled to. */
function mark(range: Range | undefined): void {
  const { highlights } = CSS as { highlights?: Map<string, unknown> };
  if (highlights) {
    highlights.delete('reading');
    if (range) highlights.set('reading', new Highlight(range));
  }
  const block = range?.startContainer.parentElement;
  const { top, bottom } = block?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (block && (top < 0 || bottom > innerHeight * 0.8)) block.scrollIntoView({ block: 'center' });
}
