import { MemoryRecords } from '@app/access/testing';
import { definitionOf, validBody } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, StillClock } from '@app/knowledge/testing';
import { type Rolls } from '@app/reviews';
import { ReviewWorld } from '@app/reviews/testing';
import { Usage } from '../usage/usage.js';
import { type Figure, Measures } from './measures.js';

type Kind = 'lesson' | 'provision' | 'reference';

let store: MemoryKnowledgeStore;
let records: MemoryRecords;
let clock: StillClock;
let rolls: Rolls;
let measures: Measures;
beforeEach(() => {
  [store, records, clock] = [new MemoryKnowledgeStore(), new MemoryRecords(), new StillClock()];
  ({ rolls } = new ReviewWorld(store, records).parts);
  measures = new Measures({ store, records, clock, rolls });
});

async function publish(itemId: string, at: string, kind: Kind, changes: object): Promise<void> {
  const definition = definitionOf(kind);
  const body = validBody(definition, { ...FIXTURES[kind], ...changes });
  const [state] = await store.current([itemId]);
  const basedOn = state?.newest.version ?? 0;
  const entry = {
    itemId,
    kind,
    basedOn,
    body,
    links: definition.links(body),
    validity: definition.validity(body),
  };
  await store.append([aVersion({ ...entry, recordedAt: at, publish: true })]);
}
const aLesson = (id: string, at: string, changes: object = {}) =>
  publish(id, at, 'lesson', { illustration: false, ...changes });
const aProvince = (key: string, changes: object) =>
  publish(`reference/provinces/${key}`, '2020-01-01T00:00:00.000Z', 'reference', {
    key,
    name: key,
    aliases: [],
    ...changes,
  });

async function measure(key: string, year: number): Promise<Figure> {
  return (await measures.of(year)).find((figure) => figure.key === key)!;
}

describe('the measures of a year', () => {
  it('count a lesson in the year it was first published in, whatever became of it', async () => {
    await aLesson('lesson/a', '2025-06-01T00:00:00.000Z');
    await aLesson('lesson/a', '2026-06-01T00:00:00.000Z', { finding: 'Viết lại.' });
    await aLesson('lesson/b', '2026-07-01T00:00:00.000Z');
    await aLesson('lesson/made-up', '2026-07-01T00:00:00.000Z', { illustration: true });
    const at = '2026-08-01T00:00:00.000Z';
    await store.publish({ itemId: 'lesson/b', version: null, at, actor: 'p-curator', reason: '' });
    expect(await measure('lessons-contributed', 2026)).toMatchObject({
      value: 1,
      base: 2,
      previous: 1,
      change: 0,
    });
  });

  it('see what is published after they were asked before', async () => {
    expect(await measure('lessons-contributed', 2026)).toMatchObject({ value: 0 });
    await aLesson('lesson/a', '2026-06-01T00:00:00.000Z');
    expect(await measure('lessons-contributed', 2026)).toMatchObject({ value: 1 });
  });

  it('count as reused what was opened from a search in that year', async () => {
    await aLesson('lesson/a', '2025-06-01T00:00:00.000Z');
    clock.instant = '2026-03-01T00:00:00.000Z';
    const usage = new Usage(records, clock);
    for (let n = 0; n < 3; n += 1) {
      usage.searched({ query: 'sổ giao nhận', total: n, corrected: false });
      usage.opened('lesson/a', n === 0);
    }
    await usage.flush();
    expect(await measure('lessons-reused', 2026)).toMatchObject({ value: 1, previous: 0 });
    expect(await measure('search-success', 2026)).toMatchObject({ value: 33.3, base: 3, previous: null });
    expect(await measure('zero-results', 2026)).toMatchObject({ value: 33.3 });
  });

  it('count a provision as checked that was published or reviewed in the year, among those shown at its end', async () => {
    const article = (n: number, at: string, summary = '') =>
      publish(`nd-cp/01/2020/dieu-${n}`, at, 'provision', { number: String(n), summary });
    for (const n of [1, 2, 3, 4]) await article(n, '2025-02-01T00:00:00.000Z');
    await article(1, '2026-02-01T00:00:00.000Z', 'Tóm tắt mới');
    const review = (subject: string, at: string) => ({
      at,
      actor: 'p-legal',
      act: 'item.renewed',
      subject,
      details: {},
    });
    await records.commit(
      [],
      [
        review('nd-cp/01/2020/dieu-2', '2025-12-31T16:00:00.000Z'),
        review('nd-cp/01/2020/dieu-3', '2025-12-31T18:00:00.000Z'),
        review('nd-cp/01/2020/dieu-4', '2026-03-01T00:00:00.000Z'),
      ],
    );
    const withdrawal = { version: null, at: '2026-04-01T00:00:00.000Z', actor: 'p-legal', reason: '' };
    await store.publish({ itemId: 'nd-cp/01/2020/dieu-4', ...withdrawal });
    expect(await measure('currency', 2026)).toMatchObject({ value: 66.7, base: 3, previous: 100 });
  });

  it('count the minutes that reviewers gave, while the review goes on and when it is closed', async () => {
    const world = new ReviewWorld(store, records);
    await world.sectors('buu-chinh');
    for (const id of ['lesson/a', 'lesson/b', 'lesson/c']) await world.lesson(id);
    await world.start({ quorum: 0.5 });
    const minutes = () => measure('review-minutes', 2026);
    expect(await minutes()).toMatchObject({ value: null, base: 0 });
    await world.judge('lesson/a', { minutes: 10 });
    expect(await minutes()).toMatchObject({ value: 10, base: 1 });
    await world.judge('lesson/b', { minutes: 25 });
    await world.closing.close(world.curator, 2026);
    expect(await minutes()).toMatchObject({ value: 17.5, base: 2 });
    expect(await minutes()).toMatchObject({ value: 17.5, base: 2 });
    expect(await measure('review-minutes', 2025)).toMatchObject({ value: null, base: 0 });
  });

  it('know the provinces of the last day of the year, and today those of today', async () => {
    await aProvince('ha-giang', { to: '2025-07-01', successors: ['tuyen-quang'] });
    await aProvince('tuyen-quang', { to: '2025-07-01' });
    await aProvince('tuyen-quang', { from: '2025-07-01' });
    await aProvince('ha-noi', {});
    await aProvince('tuong-lai', { from: '2026-12-01' });
    await aLesson('lesson/a', '2026-06-01T00:00:00.000Z', { place: 'ha-giang', date: '2024-06-01' });
    await aLesson('lesson/b', '2024-06-01T00:00:00.000Z', { place: 'ha-giang' });
    const silent = async (year: number) => {
      const { base, rows } = await measure('silent-provinces', year);
      return { base, keys: rows.map(({ key }) => key) };
    };
    expect(await silent(2026)).toEqual({ base: 2, keys: ['ha-noi'] });
    expect(await silent(2024)).toEqual({ base: 3, keys: ['ha-noi', 'tuyen-quang'] });
  });
});
