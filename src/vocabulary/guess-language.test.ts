import { describe, expect, test } from 'vitest';
import { guessLanguage, languagesTold } from './guess-language.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['nb', 'Jeg vet ikke hva jeg skal gjøre når noen har tatt en overdose.'],
  ['nn', 'Eg veit ikkje kva eg skal gjere når nokon har teke ein overdose.'],
  ['en', 'I do not know what to do when a friend has taken an overdose.'],
  ['pl', 'Nie wiem, co mam zrobić, gdy ktoś przedawkuje i nie oddycha.'],
  ['lt', 'Aš nežinau, ką daryti, kai draugas perdozavo ir jis nekvėpuoja, bet yra gyvas.'],
  ['se', 'Mun in dieđe maid mun galggan dahkat go olmmoš ii leat gozuid alde.'],
  ['smj', 'Mån iv diede majt galgav dahkat gå ulmusj ij vuojŋŋa, ja le heggan.'],
  ['sma', 'Manne im daejrieh maam edtjem darjodh gosse almetje ij voejngehth, jïh lea jielieminie.'],
  ['so', 'Ma garanayo waxa aan sameeyo markii qof uu qaato waxyaabo badan oo uu neefsan waayo.'],
  ['ru', 'Я не знаю, что делать, если у друга передозировка и он не дышит.'],
  ['uk', 'Я не знаю, що робити, якщо у друга передозування і він не дихає.'],
  ['ar', 'لا أعرف ماذا أفعل إذا كان صديقي في خطر أو لم يكن يتنفس في البيت.'],
  ['fa-AF', 'من نمی دانم که اگر دوستم نفس نکشد چه باید کنم و از کجا کمک را بخواهم.'],
  ['ti', 'እዚ ናይ ሓገዝ ቁጽሪ እዩ። ኣብ ገዛ ወይ ኣብ ደገ ምስ እትህሉ ደውል።'],
];

describe('a text in a language that can be told', () => {
  test.each(SENTENCES)('%s', (language, text) => {
    expect(guessLanguage(text)).toEqual({ language });
  });

  test('each of them has a sentence here', () => {
    expect([...languagesTold].sort()).toEqual(SENTENCES.map(([language]) => language).sort());
  });

  test('some words of another language do not matter', () => {
    expect(guessLanguage(`${SENTENCES[0]![1]} Han sa: "I don't know what to do."`).language).toBe('nb');
  });
});

describe('what cannot be told is not guessed', () => {
  test('nothing, numbers, signs', () => {
    for (const text of ['', '  \n', '12 345,67', '🙂 … !'])
      expect(guessLanguage(text)).toEqual({ language: undefined, because: 'no-words', maybe: [] });
  });

  test('a word or two, a list of names', () => {
    expect(guessLanguage('Junkie').language).toBeUndefined();
    expect(guessLanguage('Kari Nordmann, Oslo. Ola Hansen, Bergen.').language).toBeUndefined();
  });

  test('a sentence that Bokmål and Nynorsk share', () => {
    expect(guessLanguage('Det er kaldt i dag, og vi er på hytta.')).toEqual({
      language: undefined,
      because: 'between',
      maybe: ['nb', 'nn'],
    });
  });

  test.each([
    ['da', 'Jeg ved ikke, hvad jeg skal gøre, og det er svært at få hjælp af nogen.'],
    ['sv', 'Jag vet inte vad jag ska göra när någon har tagit en överdos och inte andas.'],
    ['de', 'Ich weiß nicht, was ich tun soll, wenn der Freund nicht mehr atmet und die Hilfe fehlt.'],
    ['fr', "Je ne sais pas ce que je dois faire si un ami est dans le coma et qu'il ne respire pas."],
    ['bg', 'Аз не знам какво да направя, ако той е взел твърде много и не диша, за да му се помогне.'],
  ])('a neighbour that has no list: %s', (tag, text) => {
    expect(guessLanguage(text)).toEqual({ language: undefined, because: 'other-language', maybe: [tag] });
  });

  test('a script that no list is written in', () => {
    expect(guessLanguage('我不知道该怎么办')).toEqual({
      language: undefined,
      because: 'other-language',
      maybe: [],
    });
  });
});

test('the guess is made from the beginning, so a book takes no longer than a chapter', () => {
  const book = `${SENTENCES[0]![1]} `.repeat(100_000);
  const before = performance.now();
  expect(guessLanguage(book).language).toBe('nb');
  expect(performance.now() - before).toBeLessThan(1000);
});
