import fc from 'fast-check';
import { Collection, type Viewer } from '@app/access';
import { KnowledgeError } from '@app/knowledge';
import { NO_WORK, type Work } from '@app/reviews';
import { FallibleProcess, FATES, SteppedPace } from '@app/search/testing';
import { NoticeWorld } from '../../testing/notice-world.js';
import { noticesIn } from '../notices/notice.js';
import { type Watch } from '../subscriptions/subscription.js';

const ARTICLE = 'nd-cp/01/2020/dieu-1';
const GAP = { provisions: [{ provision: ARTICLE, at: null, note: null }], classification: 'internal' };

let world: NoticeWorld;
let inspector: Viewer;
beforeEach(async () => {
  world = new NoticeWorld();
  inspector = await world.person('p-inspector', ['reader']);
  await world.write(ARTICLE, {}, { kind: 'provision' });
  await world.write('nd-cp/01/2020', {}, { kind: 'document' });
  await world.write('reference/sectors/buu-chinh', SECTOR, { kind: 'reference' });
});
const SECTOR = { table: 'sectors', key: 'buu-chinh', name: 'Bưu chính', aliases: [] };

const follow = (watch: Watch, viewer = inspector) => world.subscriptions.add(viewer, watch, true);
const told = async (viewer = inspector) => {
  const { rows } = await world.notices.list(viewer, { cursor: null, limit: 100 }, false);
  return rows.map(({ value }) => `${value.itemId} ${value.version}`).sort();
};

describe('following', () => {
  it.each<[string, Watch, string[]]>([
    ['an item', { kind: 'item', target: ARTICLE }, [`${ARTICLE} 2`]],
    [
      'a provision with what rests on it and what concerns it',
      { kind: 'provision', target: ARTICLE },
      ['gap/g 1', 'lesson/a 1', `${ARTICLE} 2`],
    ],
    [
      'a document with its articles and what cites them',
      { kind: 'document', target: 'nd-cp/01/2020' },
      ['gap/g 1', 'lesson/a 1', `${ARTICLE} 2`],
    ],
    ['a sector', { kind: 'sector', target: 'buu-chinh' }, ['lesson/a 1', `${ARTICLE} 2`]],
  ])('tells of %s', async (_, watch, expected) => {
    await follow(watch);
    await world.write('lesson/a');
    await world.write('lesson/other', { legalBasis: [], sectors: ['vien-thong'] });
    await world.write('gap/g', GAP, { kind: 'gap' });
    await world.write(ARTICLE, { summary: 'Tóm tắt giả định' }, { kind: 'provision' });
    await world.notifier().pass();
    expect(await told()).toEqual(expected);
  });

  it('tells nothing of what was published before, of drafts, of clean-ups, and of what one did oneself', async () => {
    await world.write('lesson/before');
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await world.write('lesson/draft', {}, { publish: false });
    await world.write('lesson/own', {}, { actor: 'p-inspector' });
    await world.write('lesson/before', { sources: [{ title: 'Nguồn giả định' }] }, { actor: 'content' });
    expect(await world.notifier().pass()).toBe(0);
    await world.write('lesson/before', { finding: 'Sổ và hàng khớp.' });
    expect(await world.notifier().pass()).toBe(1);
    expect(await told()).toEqual(['lesson/before 3']);
  });

  it('tells nothing of edits that were declared minor', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await world.write('lesson/a');
    await world.notifier().pass();
    const { version, contentHash } = await world.write('lesson/a', { finding: 'Sổ và hàng chưa khớp.' });
    const edit = { version, contentHash, by: 'p-a', at: world.clock.now() };
    const works = new Collection<Work>(world.records, 'work');
    await world.records.commit([works.create('lesson/a', { ...NO_WORK, minorEdits: [edit] })], []);
    expect(await world.notifier().pass()).toBe(0);
  });

  it('tells once of a version that is withdrawn and shown again', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await world.write('lesson/a');
    await world.notifier().pass();
    for (const version of [null, 1]) {
      world.tomorrow();
      const act = { itemId: 'lesson/a', version, at: world.clock.now(), actor: 'p-curator', reason: '' };
      await world.store.publish(act);
    }
    expect(await world.notifier().pass()).toBe(0);
  });

  it('tells only what one may read, and shows it only while one may', async () => {
    const reviewer = await world.person('p-reviewer', ['reviewer'], {
      memberships: [{ unit: 'so-a', from: null, to: null }],
    });
    for (const viewer of [inspector, reviewer]) await follow({ kind: 'sector', target: 'buu-chinh' }, viewer);
    await world.write('lesson/closed', { classification: 'restricted', agency: 'so-a' });
    await world.write('lesson/open', { classification: 'internal' });
    await world.notifier().pass();
    expect(await told(reviewer)).toEqual(['lesson/closed 1', 'lesson/open 1']);
    expect(await told()).toEqual(['lesson/open 1']);
    await world.write('lesson/open', { classification: 'restricted', agency: 'so-b' });
    expect(await told()).toEqual([]);
    expect(await told(reviewer)).toEqual(['lesson/closed 1']);
  });

  it('tells nothing to somebody whose account is closed', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await world.person('p-inspector', ['reader'], { closedAt: world.clock.now() });
    await world.write('lesson/a');
    expect(await world.notifier().pass()).toBe(0);
  });

  it('tells of each subscription that an item answers to', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await follow({ kind: 'provision', target: ARTICLE });
    await world.write('lesson/a');
    expect(await world.notifier().pass()).toBe(2);
  });
});

describe('a saved search', () => {
  const search = (query: string): Watch => ({ kind: 'search', query, filters: { kind: ['lesson'] } });

  it('tells of what it finds, once the index has it', async () => {
    await follow(search('sổ giao nhận'));
    await world.write('lesson/a');
    await world.write('lesson/b', { title: 'Niêm phong máy chủ', finding: 'Không liên quan.', context: '' });
    expect(await world.notifier().pass()).toBe(0);
    await world.indexed();
    await world.notifier().pass();
    expect(await told()).toEqual(['lesson/a 1']);
    expect(await world.notifier().pass()).toBe(0);
  });

  it('tells nothing that whoever saved it could not find', async () => {
    const guest = await world.person('p-guest', []);
    for (const viewer of [guest, inspector]) await follow(search('sổ giao nhận'), viewer);
    await world.write('lesson/internal', { classification: 'internal' });
    await world.write('lesson/public', { classification: 'public' });
    await world.indexed();
    await world.notifier().pass();
    expect(await told(inspector)).toEqual(['lesson/internal 1', 'lesson/public 1']);
    expect(await told(guest)).toEqual(['lesson/public 1']);
  });
});

describe('the notifier', () => {
  it('makes each notice once and loses none, whatever fails and whenever it is killed', async () => {
    const fates = fc.array(fc.constantFrom(...FATES), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 6 }), async (foretold, items) => {
        world = new NoticeWorld();
        inspector = await world.person('p-inspector', ['reader']);
        await world.write('reference/sectors/buu-chinh', SECTOR, { kind: 'reference' });
        await follow({ kind: 'sector', target: 'buu-chinh' });
        const pace = new SteppedPace();
        const left = [...foretold];
        for (let n = 0; n < items; n += 1) {
          await world.write(`lesson/${n}`);
          const process = new FallibleProcess(pace, () => left.shift() ?? 'well');
          const pass = world.notifier(process.wrap(world.records)).pass();
          // A dead process never answers: others go on.
          await Promise.race([pass.catch(onlyOutages), pace.pass(60_000)]);
        }
        await world.notifier().pass();
        const kept = await noticesIn(world.records).all();
        const expected = Array.from({ length: items }, (_, n) => `lesson/${n} 1`);
        expect(kept.map(({ value }) => `${value.itemId} ${value.version}`).sort()).toEqual(expected);
        expect(kept.map(({ revision }) => revision)).toEqual(expected.map(() => 1));
      }),
      { numRuns: 60 },
    );
  });

  it('makes each notice once when several processes are at it', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    for (let n = 0; n < 20; n += 1) await world.write(`lesson/${n}`);
    const made = await Promise.all([1, 2, 3].map(() => world.notifier().pass()));
    expect(made.reduce((sum, n) => sum + n, 0)).toBe(20);
    expect(await told()).toHaveLength(20);
  });

  it('goes no further once it may not', async () => {
    await follow({ kind: 'sector', target: 'buu-chinh' });
    await world.write('lesson/a');
    expect(await world.notifier().pass(async () => false)).toBe(0);
    expect(await world.notifier().pass()).toBe(1);
  });
});

function onlyOutages(error: unknown): void {
  if (!(error instanceof KnowledgeError) || error.code !== 'unavailable') throw error;
}
