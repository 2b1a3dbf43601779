import { Collection, type Records } from '@app/access';
import { hashOf } from '@app/knowledge';
import { type Filters } from '@app/search';

/** What can be followed by its id or key. */
export const TARGETS = ['item', 'provision', 'document', 'sector'] as const;

/**
 * What somebody follows: an item; a provision with all that rests on or concerns it; a document with its articles and
 * what cites them; a sector; or whatever a search finds among its first hundred.
 */
export type Watch =
  | { readonly kind: (typeof TARGETS)[number]; readonly target: string }
  | { readonly kind: 'search'; readonly query: string; readonly filters: Filters };

/** That somebody wants to be told of what is published. */
export interface Subscription {
  /** Id of the person. */
  readonly person: string;
  readonly watch: Watch;
  /** Whether it is told by e-mail too. */
  readonly mail: boolean;
  /** The last change of the store before it was made: of those up to it nothing is told. */
  readonly since: number;
}

/** Found by the id of their person. */
export function subscriptionsIn(records: Records): Collection<Subscription> {
  return new Collection(records, 'subscription', ({ person }) => [person]);
}

/** One person follows one thing once: the same gives the same id. */
export function subscriptionId(person: string, watch: Watch): string {
  return hashOf({ person, watch }).slice(0, 32);
}

/** What a watch has in common with the versions it is about; see `watchedIn`. */
export function watchKey(watch: Watch): string {
  return watch.kind === 'search' ? 'search' : `${watch.kind} ${watch.target}`;
}
