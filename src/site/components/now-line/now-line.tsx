import { useView } from '../../view.ts';

/** Two numbers, quietly, before anything else: help this minute needs no search. */
export function NowLine() {
  const { site, language } = useView();
  return (
    <p class="now-line">
      {['116117', '113'].map((id) => {
        const { call, shown } = site.numbers.get(id)!;
        return (
          <a key={id} href={`tel:${call}`}>
            <bdi dir="ltr">{shown}</bdi> <span>{site.numberTexts.get(language.tag)?.[id]?.name}</span>
          </a>
        );
      })}
    </p>
  );
}
