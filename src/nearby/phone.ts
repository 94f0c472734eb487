/** A number as people read it: `+4773862800` as "73 86 28 00", a mobile or 800 number as "412 34 567". */
export function shownPhone(number: string): string {
  if (!number.startsWith('+47'))
    return number.length === 6 ? `${number.slice(0, 3)} ${number.slice(3)}` : number;
  const local = number.slice(3);
  return /^[489]/.test(local)
    ? local.replace(/(\d{3})(\d{2})(\d{3})/, '$1 $2 $3')
    : local.replace(/(\d{2})(?=\d)/g, '$1 ');
}
