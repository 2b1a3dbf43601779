import { createStore, promisifyRequest } from 'idb-keyval';

/** A page that somebody keeps on this device. */
export interface SavedThing {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** Where it is opened: path and query. */
  readonly href: string;
  /** ISO instant. */
  readonly savedAt: string;
  /** Of its answers, as text. */
  readonly bytes: number;
  /** The answers it is made of, by their keys. */
  readonly answers: readonly string[];
}

/** What the API answered on an instant, as text. */
export interface SavedAnswer {
  readonly savedAt: string;
  readonly text: string;
}

/**
 * What is kept on this device, by whose it is. Keys are ['who'], ['thing', person, kind, id] and
 * ['answer', person, key of the answer]; `person` is empty for who reads without logging in.
 */
const database = createStore('trithuc-saved', 'kept');
const WHO = ['who'];
const AFTER_ALL: readonly never[] = [];

type Sort = 'thing' | 'answer';

const allOf = (sort: Sort, person: string): IDBKeyRange =>
  IDBKeyRange.bound([sort, person], [sort, person, AFTER_ALL]);

/** Who was here last, as the server said it; null where it never did. */
export function lastPerson(): Promise<string | null> {
  return database(
    'readonly',
    async (store) => (await promisifyRequest<string | undefined>(store.get(WHO))) ?? null,
  );
}

export function setLastPerson(person: string): Promise<void> {
  return database('readwrite', async (store) => void (await promisifyRequest(store.put(person, WHO))));
}

export function thingsOf(person: string): Promise<readonly SavedThing[]> {
  return database('readonly', (store) =>
    promisifyRequest<SavedThing[]>(store.getAll(allOf('thing', person))),
  );
}

export function savedAnswer(person: string, key: string): Promise<SavedAnswer | undefined> {
  return database('readonly', (store) =>
    promisifyRequest<SavedAnswer | undefined>(store.get(['answer', person, key])),
  );
}

/** All of it or nothing. Rejects with `QuotaExceededError` where the device has no room. */
export function keep(
  person: string,
  thing: SavedThing,
  answers: ReadonlyMap<string, SavedAnswer>,
): Promise<void> {
  return database('readwrite', (store) => {
    for (const [key, answer] of answers) store.put(answer, ['answer', person, key]);
    store.put(thing, ['thing', person, thing.kind, thing.id]);
    return promisifyRequest(store.transaction);
  });
}

/** Takes a page away, and of its answers those that no other page is made of. */
export async function drop(person: string, { kind, id }: Pick<SavedThing, 'kind' | 'id'>): Promise<void> {
  const things = await thingsOf(person);
  const isIt = (thing: SavedThing): boolean => thing.kind === kind && thing.id === id;
  const needed = new Set(things.filter((thing) => !isIt(thing)).flatMap(({ answers }) => answers));
  const left = things.filter(isIt).flatMap(({ answers }) => answers.filter((key) => !needed.has(key)));
  await database('readwrite', (store) => {
    for (const key of left) store.delete(['answer', person, key]);
    store.delete(['thing', person, kind, id]);
    return promisifyRequest(store.transaction);
  });
}

/** Takes away all that a person keeps here. */
export function dropAll(person: string): Promise<void> {
  return database('readwrite', (store) => {
    store.delete(allOf('thing', person));
    store.delete(allOf('answer', person));
    return promisifyRequest(store.transaction);
  });
}
