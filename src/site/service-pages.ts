import { type ServiceKind, serviceKinds } from '../content/services/kinds.ts';
import { inListOrder } from '../content/services/of-place.ts';
import type { Service } from '../content/services/schema.ts';

/** So many services are told in full on one page: more would make it slow on a thin network. */
const IN_FULL = 20;

export interface KindGroup {
  readonly kind: ServiceKind;
  readonly services: readonly Service[];
}

/** A long list in pages. Every service stands on the first, in full or as a row that leads on to where it is in full. */
export interface ServicePages {
  readonly groups: readonly KindGroup[];
  /** The page on which a service is told in full; the first is 1. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly pages: number;
}

/** Services under the kind that each is first of all, the kinds in the order of need. @param today as YYYY-MM-DD */
export function servicePages(services: Iterable<Service>, today: string): ServicePages {
  const ordered = inListOrder(services, today);
  const groups = serviceKinds
    .map((kind) => ({ kind, services: ordered.filter(({ kinds }) => kinds[0] === kind) }))
    .filter((group) => group.services.length > 0);
  const inOrder = groups.flatMap((group) => group.services);
  return {
    groups,
    pageOf: new Map(inOrder.map(({ id }, at) => [id, Math.floor(at / IN_FULL) + 1])),
    pages: Math.max(1, Math.ceil(inOrder.length / IN_FULL)),
  };
}
