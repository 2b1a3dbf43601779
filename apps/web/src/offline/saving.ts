import { Problem, problemOf } from '../api/problem.js';
import { type Schema } from '../api/client.js';
import { ENTRANCE, keyOf, urlOf, whoKeeps } from './saved-answers.js';
import { drop, dropAll, keep, type SavedAnswer, type SavedThing, thingsOf } from './saved-store.js';

/** The API then answers what every colleague may read, and nothing more: see who may save what in `keepPage`. */
const FOR_KEEPING = { 'X-For-Keeping': 'true' };
const AT_ONCE = 4;
/** Refused, not there, and there no more. */
const NOT_FOR_ALL: readonly number[] = [403, 404, 410];

type Entrance = Schema<'EntranceDto'>;

/** What a page is called that is to be kept. */
export type Page = Pick<SavedThing, 'kind' | 'id' | 'title' | 'href'>;

/** Not every colleague may read it: such a text does not leave the server to lie on a device. */
export class NotForKeeping extends Error {}
/** The device has no room left. */
export class NoRoom extends Error {}

/**
 * Keeps a page on this device: reads all it shows anew, as any colleague would. Throws `NotForKeeping` where they may
 * not read what the page is about, `NoRoom`, and the `Problem` of what could not be read.
 */
export async function keepPage(page: Page, urls: readonly string[], entrance: Entrance): Promise<void> {
  const person = entrance.session?.id ?? '';
  const before = (await thingsOf(person)).find(({ kind, id }) => kind === page.kind && id === page.id);
  const asked = new Set([...urls, ...(before?.answers ?? []).filter((key) => !isEntrance(key)).map(urlOf)]);
  const savedAt = new Date().toISOString();
  const answers = await readAll([...asked], page.id, savedAt);
  answers.set(keyOf(new URL(ENTRANCE, globalThis.location.origin).href), {
    savedAt,
    text: JSON.stringify({ ...entrance, session: withoutSecret(entrance.session) }),
  });
  const bytes = [...answers.values()].reduce((sum, { text }) => sum + new Blob([text]).size, 0);
  await keep(person, { ...page, savedAt, bytes, answers: [...answers.keys()] }, answers).catch(sayNoRoom);
  await navigator.storage?.persist?.().catch(() => false);
}

/** Takes a page off this device. */
export async function forgetPage(page: Pick<Page, 'kind' | 'id'>): Promise<void> {
  await drop((await whoKeeps()) ?? '', page);
}

/** Takes off this device all that somebody keeps on it. */
export async function forgetAll(person: string): Promise<void> {
  await dropAll(person);
}

/** The newest first. */
export async function savedPages(): Promise<readonly SavedThing[]> {
  const things = await thingsOf((await whoKeeps()) ?? '');
  return [...things].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

async function readAll(
  urls: readonly string[],
  about: string,
  savedAt: string,
): Promise<Map<string, SavedAnswer>> {
  const answers = new Map<string, SavedAnswer>();
  const waiting = [...urls];
  const work = async (): Promise<void> => {
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const text = await read(url, about);
      if (text !== null) answers.set(keyOf(url), { savedAt, text });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

/** Null for what goes with the page and is not for every colleague. */
async function read(url: string, about: string): Promise<string | null> {
  const answer = await fetch(url, { headers: FOR_KEEPING }).catch(() => {
    throw Problem.offline();
  });
  if (answer.ok) return answer.text();
  const isItself = decodeURIComponent(new URL(url).pathname).endsWith(`/${about}`);
  if (!NOT_FOR_ALL.includes(answer.status)) throw await problemOf(answer);
  if (isItself) throw new NotForKeeping();
  return null;
}

/** Nothing may be changed with what is kept. */
function withoutSecret(session: Entrance['session']): Entrance['session'] {
  return session && { ...session, csrf: '' };
}

const isEntrance = (key: string): boolean => key.startsWith(`${ENTRANCE}?`);

function sayNoRoom(error: unknown): never {
  throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new NoRoom() : error;
}
