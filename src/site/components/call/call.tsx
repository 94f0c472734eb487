import { interfaceLanguage, useView } from '../../view.ts';

/** A large button that rings a number. Red belongs to the urgent one alone. */
export function Call({ number }: { number: string }) {
  const view = useView();
  const { site, language } = view;
  const { call, shown, urgent } = site.numbers.get(number)!;
  const name = site.numberTexts.get(language.tag)?.[number]?.name ?? '';
  return (
    <a class={urgent ? 'call call-urgent' : 'call'} href={`tel:${call}`}>
      <bdi dir="ltr" class="call-number">
        {shown}
      </bdi>
      <span {...interfaceLanguage(view)}>{name}</span>
    </a>
  );
}
