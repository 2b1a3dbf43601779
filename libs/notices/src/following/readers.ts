import { Collection, type Kept, type Person, type Records, type Viewer, viewerOf } from '@app/access';
import { type Clock } from '@app/knowledge';

/** Somebody whose account is open, as they are today. */
export interface Reader {
  readonly viewer: Viewer;
  readonly email: string | null;
}

/** Those among the people whose accounts are open, by id. */
export async function readersAmong(
  people: readonly string[],
  records: Records,
  clock: Clock,
): Promise<ReadonlyMap<string, Reader>> {
  const kept = await new Collection<Person>(records, 'person').getAll([...new Set(people)]);
  const open = kept.filter(({ value }) => value.closedAt === null);
  return new Map(open.map((person) => [person.id, readerOf(person, clock)]));
}

function readerOf(person: Kept<Person>, clock: Clock): Reader {
  return { viewer: viewerOf(person, clock.today(), null), email: person.value.email };
}
