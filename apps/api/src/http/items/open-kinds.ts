import { type KindDefinition, KINDS, OPEN } from '@app/knowledge';

const isOpen = ({ custody, body }: KindDefinition): boolean => custody(new body()) === OPEN;
const definitions = Object.values<KindDefinition>(KINDS);

/** Kinds whose published items everybody may read, whatever they say: no look at each is needed. */
export const OPEN_KINDS: readonly string[] = definitions.filter(isOpen).map(({ kind }) => kind);

/** Kinds whose items say themselves who may read them. The core makes their ids: `kind/` and words of the title. */
export const CLASSIFIED_KINDS: readonly string[] = definitions
  .filter((definition) => !isOpen(definition))
  .map(({ kind }) => kind);

/** Whether an item of this id can be hidden from somebody even when it is published. */
export function mayBeClosed(id: string): boolean {
  return CLASSIFIED_KINDS.some((kind) => id.startsWith(`${kind}/`));
}
