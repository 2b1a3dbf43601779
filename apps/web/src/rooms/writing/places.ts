import { type QueryClient } from '@tanstack/react-query';
import { $api, type Schema } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { citationWords } from '../../parts/place-words.js';
import { type LegalStatus } from '../../parts/status-badge.js';
import { citationBefore } from './editor/typed-citation.js';

/** A place of the law that can be cited. */
export interface Place {
  readonly provision: string;
  /** "khoan-3/diem-b"; null: the whole article. */
  readonly at: string | null;
  /** "điểm b khoản 3 Điều 34 Nghị định số 174/2026/NĐ-CP". */
  readonly citation: string;
  /** Its words, or the heading of its article where the words are not at hand. */
  readonly words: string | null;
  readonly status: LegalStatus | null;
}

export interface Surroundings {
  /** Ids of provisions cited beside it: an article without its document is first looked for in theirs. */
  readonly near: readonly string[];
  /** The day whose law is meant; null: today. */
  readonly on: string | null;
}

const MOST_NEAR = 3;
const MOST = 7;

/** What somebody may mean who types a citation or words of the law, the likeliest first. */
export async function findPlaces(
  client: QueryClient,
  typed: string,
  { near, on }: Surroundings,
): Promise<readonly Place[]> {
  const words = typed.trim();
  if (words.length < 2) return [];
  // What does not look like a citation is not asked as one: the server refuses it.
  const answers = citationBefore(words) ? await cited(client, words, on) : [];
  const isIncomplete = answers.some(({ problem }) => problem === 'no-document');
  const tries = isIncomplete ? documentsOf(near).map((document) => `${words} ${document}`) : [];
  const more = await Promise.all(tries.map((each) => cited(client, each, on)));
  const places = [...answers, ...more.flat()].flatMap(placesOf);
  // A citation that is understood and leads nowhere is wrong: other places that hold its words are none it means.
  const isUnderstood = answers.some(({ id }) => id !== null);
  const found = places.length > 0 || isUnderstood ? places : await searched(client, words, on);
  return [...new Map(found.map((place) => [linkTo(place), place])).values()].slice(0, MOST);
}

/** The words at a place, by its citation; null where the base does not have them. */
export async function readPlace(
  client: QueryClient,
  citation: string,
  on: string | null,
): Promise<Place | null> {
  const [answer] = (await cited(client, citation, on)).flatMap(placesOf);
  return answer ?? null;
}

/** The address at which a place is read. */
export function linkTo({ provision, at }: Pick<Place, 'provision' | 'at'>): string {
  return `/quy-dinh/${provision}${at ? `#${at}` : ''}`;
}

/** "nd-cp/174/2026/dieu-34/khoan-2" -> its article and the place in it. */
export function splitPlace(id: string): Pick<Place, 'provision' | 'at'> {
  const [, provision = id, at = null] = /^(.*?\/dieu-[^/]+)(?:\/(.+))?$/.exec(id) ?? [];
  return { provision, at };
}

function documentsOf(provisions: readonly string[]): string[] {
  const names = provisions.map((id) => citationWords(id.replace(/\/dieu-.*$/, '')));
  return [...new Set(names)].slice(0, MOST_NEAR);
}

async function cited(
  client: QueryClient,
  citation: string,
  on: string | null,
): Promise<readonly Schema<'CitedProvisionDto'>[]> {
  const query = { citation: citation.slice(0, 1_000), ...(on && { on }) };
  const asked = $api.queryOptions('get', '/api/v1/provisions', { params: { query } }, { staleTime: 300_000 });
  try {
    return await client.fetchQuery(asked);
  } catch (error) {
    // The words cite nothing, or nobody answers just now: there is nothing to offer.
    if (isProblem(error)) return [];
    throw error;
  }
}

function placesOf(answer: Schema<'CitedProvisionDto'>): Place[] {
  const { outcome, id, citation, candidates, text, asOf, version } = answer;
  if (outcome === 'ambiguous')
    return candidates.map((each) => ({
      ...splitPlace(each.id),
      citation: each.citation,
      words: null,
      status: null,
    }));
  if (id === null || outcome === 'no-such-place' || !id.includes('/dieu-')) return [];
  const body = version?.body;
  const words = text ?? (body && 'heading' in body ? (body.heading ?? null) : null);
  return [{ ...splitPlace(id), citation, words, status: asOf?.status ?? null }];
}

async function searched(client: QueryClient, q: string, on: string | null): Promise<Place[]> {
  const query = { q: q.slice(0, 1_000), kind: ['provision' as const], limit: MOST, ...(on && { on }) };
  try {
    const { hits } = await client.fetchQuery(
      $api.queryOptions('get', '/api/v1/search', { params: { query } }),
    );
    return hits.map(({ itemId, title, path, status }) => ({
      ...{ provision: itemId, at: null, status, words: title },
      citation: [/^Điều \S+?(?=\.|$)/.exec(title)?.[0], path[0]].filter(Boolean).join(' '),
    }));
  } catch (error) {
    if (isProblem(error)) return [];
    throw error;
  }
}
