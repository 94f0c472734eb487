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

/**
 * Services under the kind that each is first of all, the kinds in the order of need.
 * @param today as YYYY-MM-DD; @param first how many are told in full on the first page
 */
export function servicePages(services: Iterable<Service>, today: string, first = IN_FULL): ServicePages {
  const ordered = inListOrder(services, today);
  const groups = serviceKinds
    .map((kind) => ({ kind, services: ordered.filter(({ kinds }) => kinds[0] === kind) }))
    .filter((group) => group.services.length > 0);
  const pageAt = (at: number) => (at < first ? 1 : Math.floor((at - first) / IN_FULL) + 2);
  const inOrder = groups.flatMap((group) => group.services);
  return {
    groups,
    pageOf: new Map(inOrder.map(({ id }, at) => [id, pageAt(at)])),
    pages: inOrder.length === 0 ? 1 : pageAt(inOrder.length - 1),
  };
}
