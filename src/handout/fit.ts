/** The sizes tried, from the largest that looks well to the smallest that is still read (about 7 points on a leaflet). */
const SIZES = [1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];

/** The preview is drawn smaller than the paper, and letters round differently there: a little room is left. */
const SLACK = 0.98;

/** Makes the text of a sheet's items as large as fits; then leaves out what is beside the point. */
export function fitItems(sheet: HTMLElement): void {
  for (const item of sheet.querySelectorAll<HTMLElement>('.item')) {
    if (shrink(item)) continue;
    for (const detail of item.querySelectorAll('.item-detail')) detail.remove();
    if (shrink(item)) continue;
    for (const words of item.querySelectorAll<HTMLElement>('.fits')) {
      const points = [...words.querySelectorAll('.item-points li')];
      while (runsOver(words) && points.length > 0) points.pop()!.remove();
      // A phone without letters for the script draws wide boxes: the title, the code and the notices must still be whole.
      if (runsOver(words)) words.querySelector('.item-summary')?.remove();
    }
  }
}

/** @returns false when even the smallest size runs over */
function shrink(item: HTMLElement): boolean {
  return SIZES.some((size) => {
    item.style.setProperty('--fit', String(size));
    const fits = ![...item.querySelectorAll<HTMLElement>('.fits')].some(runsOver);
    if (fits) item.style.setProperty('--fit', String(size * SLACK));
    return fits;
  });
}

function runsOver(words: HTMLElement): boolean {
  return words.scrollHeight > words.clientHeight + 1 || words.scrollWidth > words.clientWidth + 1;
}
