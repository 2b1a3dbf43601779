import { type OpenAPIObject } from '@nestjs/swagger';
import { type Caller, RunningApi } from './testing/running-api.js';
import { type Callers, callersOf, keepThings, type KeptBack } from './testing/kept-back.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}
type Operations = Record<string, { get?: { parameters?: readonly Parameter[] } }>;

/** What is asked for in parameters, by name; none of it is a word that is kept back. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  version: ['1', '2', '3'],
  table: ['bodies'],
  year: ['2026'],
  breakdown: ['lessons-by-place', 'lessons-by-maturity', 'gaps-by-kind'],
  row: ['none', 'observed', 'unclear'],
  other: ['2025'],
  q: ['chungchung', 'hanche', 'nhap', 'ten', 'noibo'],
  citation: ['Điều 1 Nghị định 01/2020/NĐ-CP'],
  on: ['2026-12-01'],
  html: ['true'],
  from: ['1'],
  to: ['3'],
  facets: ['kind'],
  typing: ['true'],
  sector: ['buu-chinh'],
  kind: ['lesson'],
  maturity: ['observed'],
  gapKind: ['unclear'],
  gapStatus: ['open'],
  assignee: ['p-0000000001'],
  except: ['part-of'],
  limit: ['100'],
  name: ['trithuc-20261122-030405.db'],
  unit: ['so-gia-dinh'],
  days: ['30'],
};
/** The log of what was done names items by id to those who keep it. */
const APART = /^\/api\/v1\/audit/;

/** Every way to ask a route that reads: its required parameters alone, and each other one besides. */
function addressesOf([path, { get }]: [string, Operations[string]], ids: readonly string[]): string[] {
  if (!get || APART.test(path)) return [];
  const { parameters = [] } = get;
  const values = ({ name }: Parameter) => (name === 'id' ? ids : (ASKED[name] ?? []));
  const paths = parameters
    .filter((each) => each.in === 'path')
    .reduce(
      (made, each) =>
        made.flatMap((one) =>
          values(each).map((value) => one.replace(`{${each.name}}`, encodeURIComponent(value))),
        ),
      [path],
    );
  const query = parameters.filter((each) => each.in === 'query');
  const pairs = (each: Parameter) => values(each).map((value) => `${each.name}=${encodeURIComponent(value)}`);
  const required = query.filter((each) => each.required).map((each) => pairs(each)[0]!);
  const besides = query.filter((each) => !each.required).flatMap(pairs);
  const questions = ['', ...besides].map((one) => [...required, ...(one ? [one] : [])].join('&'));
  return paths.flatMap((one) => questions.map((question) => (question ? `${one}?${question}` : one)));
}

interface Listed {
  readonly rows: readonly { readonly id?: string; readonly itemId?: string; readonly version?: number }[];
  readonly next: string | null;
  readonly total: number;
}

/** Every row of a paged list by its item, or by the version that refers; and the total each page told. */
async function walk(caller: Caller, path: string): Promise<{ rows: string[]; totals: number[] }> {
  const [rows, totals]: [string[], number[]] = [[], []];
  let next: string | null = '';
  while (next !== null) {
    const { body } = await caller.get<Listed & { incoming?: Listed }>(path + (next && `&cursor=${next}`));
    const page: Listed = body.incoming ?? body;
    rows.push(...page.rows.map(({ id, itemId, version }) => id ?? `${itemId} ${version}`));
    totals.push(page.total);
    next = page.next;
  }
  return { rows, totals };
}

describe('what somebody may not read', () => {
  let api: RunningApi;
  let callers: Callers;
  let kept: KeptBack[];
  let addresses: string[];

  beforeAll(async () => {
    api = await RunningApi.start();
    callers = await callersOf(api);
    kept = await keepThings(api, callers);
    await api.follow();
    const document = await api.ask<OpenAPIObject>({ method: 'GET', url: '/api/docs-json' });
    const ids = kept.flatMap(({ itemId }) => itemId ?? []);
    const operations = Object.entries(document.body.paths as Operations);
    addresses = operations.flatMap((operation) => addressesOf(operation, ids));
  });
  afterAll(() => api.close());

  /** Everything the API says to somebody, each answer without the address it was asked at. */
  async function toldTo(caller: Caller): Promise<{ address: string; said: string }[]> {
    const told = [];
    for (const address of addresses) {
      const { text } = await caller.get(address.slice('/api/v1'.length));
      const asked = decodeURIComponent(address);
      told.push({ address: asked, said: text.toLowerCase() });
    }
    return told;
  }

  const CALLERS = [
    ...['passer', 'author', 'owner', 'curator', 'readingProgram', 'reader', 'trainer', 'administrator'],
    ...['owner', 'curator', 'readingProgram'].map((name) => `${name}, to keep it on a device`),
    ...['contributor', 'reviewer', 'legal'].flatMap((role) => [role, `${role} of the unit`]),
  ];

  it('is asked for on every route that reads', () => {
    expect(addresses.length).toBeGreaterThan(130);
    expect(Object.keys(callers).sort()).toEqual([...CALLERS].sort());
  });

  it.each(CALLERS)('is in no answer to: %s; and what they may read is', async (name) => {
    const told = await toldTo(callers[name]!);
    const leaks = kept.flatMap(({ word, itemId, seenBy }) => {
      if (seenBy.includes(name)) return [];
      const leaking = told.filter(
        ({ address, said }) => said.includes(word) && !(itemId && address.includes(itemId)),
      );
      return leaking.map(({ address }) => `${word} at ${address}`);
    });
    expect(leaks).toEqual([]);
    const missed = kept.filter(
      ({ word, seenBy }) => seenBy.includes(name) && !told.some(({ said }) => said.includes(word)),
    );
    expect(missed.map(({ word }) => word)).toEqual([]);
  });

  it.each(CALLERS)('is not counted for: %s; lists have the rest, once, with a true total', async (name) => {
    const expected = kept.filter(({ itemId, seenBy }) => itemId && seenBy.includes(name));
    for (const below of [
      '/items?limit=2',
      '/items?limit=1&published=true',
      '/items/nd-cp/01/2020/dieu-1/links?limit=1',
    ]) {
      const { rows, totals } = await walk(callers[name]!, below);
      expect(new Set(totals)).toEqual(new Set([rows.length]));
      expect(new Set(rows).size).toBe(rows.length);
      if (below === '/items?limit=2') expect(rows).toEqual(expected.map(({ itemId }) => itemId!).sort());
    }
  });

  const below = (path: string) => async (itemId: string | null) =>
    (await callers['passer']!.get(`/items/${itemId}${path}`)).status;

  it('does not exist: its address answers as one that nobody ever wrote, or that what was read there is gone', async () => {
    const hidden = kept.filter(({ itemId, seenBy }) => itemId && !seenBy.includes('passer'));
    const [gone, never] = [hidden.filter(({ isGone }) => isGone), hidden.filter(({ isGone }) => !isGone)];
    const ids = (things: readonly KeptBack[]) => things.map(({ itemId }) => itemId);
    expect(new Set(await Promise.all(ids(gone).map(below(''))))).toEqual(new Set([410]));
    expect(new Set(await Promise.all(ids(never).map(below(''))))).toEqual(new Set([404]));
    for (const path of ['/history', '/timeline', '/links', '/versions/1', '/diff?from=1&to=1'])
      expect(new Set(await Promise.all(ids(hidden).map(below(path))))).toEqual(new Set([404]));
  });
});
