import { today } from '../parts/format.js';
import { lastPerson, type SavedAnswer, savedAnswer, setLastPerson } from './saved-store.js';

export const ENTRANCE = '/api/v1/entrance';
/** A network that takes longer than this for what is saved here counts as away. */
const PATIENCE_MS = 6_000;
/** What stands before the program answers so while the program is away. */
const NOBODY_BEHIND: readonly number[] = [502, 503, 504];
/** In a saved answer, beside what it says: the instant it was saved. */
const SAVED_AT = 'savedOnDeviceAt';

let person: Promise<string | null> | undefined;

/** Whose saved pages these are: who was here last, as the server said it. Null before it ever said. */
export function whoKeeps(): Promise<string | null> {
  person ??= lastPerson().catch(() => null);
  return person;
}

async function noteWho(answer: Response): Promise<void> {
  const { session } = (await answer.json()) as { readonly session: { readonly id: string } | null };
  const now = session?.id ?? '';
  if (now === (await whoKeeps())) return;
  person = Promise.resolve(now);
  await setLastPerson(now);
}

/** What an answer is kept under: a question about today is the same question tomorrow. */
export function keyOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  if (searchParams.get('on') === today()) searchParams.set('on', 'today');
  return `${pathname}?${searchParams.toString()}`;
}

/** The question that is asked again for what is kept under a key. */
export function urlOf(key: string): string {
  const url = new URL(key, globalThis.location.origin);
  if (url.searchParams.get('on') === 'today') url.searchParams.set('on', today());
  return url.href;
}

/** When an answer was saved that came from this device; null for what the server said. */
export function savedAtOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null;
  const at: unknown = Reflect.get(data, SAVED_AT);
  return typeof at === 'string' ? at : null;
}

/**
 * Asks the server. Where nobody answers, what is saved on this device does, and says so: see `savedAtOf`. What the
 * server says always goes before what is saved.
 */
export async function fetchOrSaved(request: Request): Promise<Response> {
  if (request.method !== 'GET') return fetch(request);
  const answer = await fetchUnlessAway(request);
  const isFromServer = !answer.headers.has(SAVED_AT);
  if (isFromServer && answer.ok && new URL(request.url).pathname === ENTRANCE)
    await noteWho(answer.clone()).catch(() => undefined);
  return answer;
}

async function fetchUnlessAway(request: Request): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Response>((resolve) => {
    timer = setTimeout(() => void savedFor(request).then((saved) => saved && resolve(saved)), PATIENCE_MS);
  });
  try {
    const answer = await Promise.race([fetch(request), tooLate]);
    return NOBODY_BEHIND.includes(answer.status) ? ((await savedFor(request)) ?? answer) : answer;
  } catch (error) {
    const saved = request.signal.aborted ? undefined : await savedFor(request);
    if (saved) return saved;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function savedFor({ url }: Request): Promise<Response | undefined> {
  try {
    const who = await whoKeeps();
    const saved = who === null ? undefined : await savedAnswer(who, keyOf(url));
    return saved && answerFrom(saved);
  } catch {
    return undefined;
  }
}

function answerFrom({ savedAt, text }: SavedAnswer): Response {
  const said = JSON.parse(text) as unknown;
  const marked = Array.isArray(said) ? said : { ...(said as object), [SAVED_AT]: savedAt };
  const headers = { 'content-type': 'application/json', [SAVED_AT]: savedAt };
  return new Response(JSON.stringify(marked), { headers });
}
