import type { Service } from './item.ts';
import { keepService, keptService } from './own-service.ts';
import { type Form, type Selection, selectionOf } from './selection.ts';

/** The fields of the desk, as the page has them. */
export interface DeskForm {
  selection(): Selection;
  service(): Service;
}

/**
 * Fills the fields with what the address asks for and what the phone keeps, and keeps the service as long as that is wished.
 * @param notKept is called when the phone would not keep it
 */
export function deskForm(box: HTMLElement, notKept: () => void): DeskForm {
  const inputs = (name: string) => [...box.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const beside = box.querySelector<HTMLSelectElement>('select[name="ved"]')!;
  const [name, phone, keep] = ['tjeneste', 'telefon', 'husk'].map((field) => inputs(field)[0]!) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  const chosen = (field: string) =>
    inputs(field)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  const service = () => ({ name: name.value.trim(), phone: phone.value.trim() });

  const asked = selectionOf(location.search);
  const tick = (field: string, values: readonly string[]) => {
    for (const input of values.length > 0 ? inputs(field) : []) input.checked = values.includes(input.value);
  };
  tick('side', asked.pages);
  tick('sprak', asked.languages);
  tick('form', asked.form ? [asked.form] : []);
  if (asked.beside) beside.value = asked.beside;
  for (const { parentElement } of inputs('side').filter(({ checked }) => checked)) {
    const group = parentElement!.closest('details');
    if (group) group.open = true;
  }

  const kept = keptService();
  if (kept) {
    name.value = kept.name;
    phone.value = kept.phone;
    keep.checked = true;
  }
  for (const field of [name, phone, keep]) {
    field.addEventListener('change', () => {
      if (keepService(keep.checked ? service() : undefined)) return;
      keep.checked = false;
      notKept();
    });
  }

  return {
    service,
    selection: () => ({
      pages: chosen('side'),
      languages: chosen('sprak'),
      form: chosen('form')[0] as Form,
      beside: beside.value || undefined,
    }),
  };
}
