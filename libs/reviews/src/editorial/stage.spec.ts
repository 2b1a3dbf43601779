import fc from 'fast-check';
import { type ItemState } from '@app/knowledge';
import { aDecisionOn, aLessonOf, aWork } from '../../testing/editorial.js';
import { approvalOf } from './approval.js';
import { guardedVersion, standingOn } from './standing.js';
import { stageOf, stageOfVersion } from './stage.js';
import { type Work } from './work.js';

const retirement = { by: ['p-curator'], at: '2026-03-01T00:00:00.000Z', reason: 'hết dùng', into: null };

describe('the stage of the newest version', () => {
  const state = aLessonOf(['Một']);
  const { newest } = state;
  const said = aDecisionOn(newest);

  it.each<[string, ItemState, Partial<Work>]>([
    ['draft', state, {}],
    ['submitted', state, { submission: said }],
    ['changes-requested', state, { submission: said, changesRequested: said }],
    ['approved', state, { submission: said, approval: said }],
    ['published', { newest, published: newest }, {}],
    ['published', { newest, published: newest }, { changesRequested: said }],
    ['retired', state, { approval: said, retirement }],
    ['published', { newest, published: newest }, { retirement }],
  ])('is %s', (stage, at, work) => {
    expect(stageOf(at, aWork(work))).toBe(stage);
  });

  it('is a draft again once a newer version is written', () => {
    const work = aWork({ submission: said });
    expect(stageOf({ newest: aLessonOf(['Một', 'Hai']).newest, published: null }, work)).toBe('draft');
  });

  it('is not that of other words under the same number', () => {
    const forged = { ...said, contentHash: 'f'.repeat(64) };
    expect(stageOf(state, aWork({ submission: forged, approval: forged }))).toBe('draft');
  });
});

describe('the stage of any version', () => {
  const titles = ['Một', 'Hai', 'Ba', 'Bốn'];
  const entry = (n: number, publishedAt: string | null) => ({
    version: aLessonOf(titles.slice(0, n)).newest,
    publishedAt,
  });
  const once = '2026-02-01T00:00:00.000Z';

  it('is superseded where a later version is published, and a draft where it never was', () => {
    const state = aLessonOf(titles, 3);
    const stages = [entry(1, once), entry(2, null), entry(3, once), entry(4, null)];
    expect(stages.map((each) => stageOfVersion(each, state, aWork()))).toEqual([
      'superseded',
      'draft',
      'published',
      'draft',
    ]);
  });

  it('is retired where readers no longer see the item', () => {
    const state = aLessonOf(titles, null);
    const stages = [entry(1, once), entry(2, null), entry(4, once)];
    const work = aWork({ retirement });
    expect(stages.map((each) => stageOfVersion(each, state, work))).toEqual(['retired', 'draft', 'retired']);
  });
});

describe('an approval', () => {
  const titles = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'];
  const at = (n: number, published: number | null = null) => aLessonOf(titles.slice(0, n), published);

  it('tells which version was approved and which one is current once it lapsed', () => {
    const work = aWork({ approval: aDecisionOn(at(3).newest) });
    expect(approvalOf(at(3), work)).toEqual({ state: 'holds', approved: 3, current: 3 });
    expect(approvalOf(at(5), work)).toEqual({ state: 'lapsed', approved: 3, current: 5 });
    expect(stageOf(at(5), work)).toBe('draft');
  });

  it('has done its work when its version is published, and says nothing of the next draft', () => {
    const work = aWork({ approval: aDecisionOn(at(3).newest) });
    expect(approvalOf(at(4, 3), work)).toEqual({ state: 'none' });
    expect(stageOf(at(3, 3), work)).toBe('published');
  });

  it('covers the minor edits since', () => {
    const { version, contentHash } = at(4).newest;
    const edit = { version, contentHash, by: 'p-author', at: '2026-02-02T00:00:00.000Z' };
    const work = aWork({ approval: aDecisionOn(at(3).newest), minorEdits: [edit] });
    expect(approvalOf(at(4), work)).toEqual({ state: 'holds', approved: 3, current: 4 });
    expect(approvalOf(at(5), work)).toEqual({ state: 'lapsed', approved: 3, current: 5 });
  });

  it('holds for exactly the words that were approved, whatever is written and taken back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Một', 'Hai', 'Ba'), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (written, pick) => {
          const approved = aLessonOf(written.slice(0, (pick % written.length) + 1)).newest;
          const state = aLessonOf(written);
          const holds = approvalOf(state, aWork({ approval: aDecisionOn(approved) })).state === 'holds';
          expect(holds).toBe(written.at(-1) === approved.body['title']);
        },
      ),
    );
  });
});

describe('what policies are told of a version', () => {
  const classified = (state: ItemState, newest: string, published: string): ItemState => ({
    newest: { ...state.newest, body: { ...state.newest.body, classification: newest } },
    published: state.published && {
      ...state.published,
      body: { ...state.published.body, classification: published },
    },
  });
  const past = { version: aLessonOf(['Một']).newest, publishedAt: '2026-02-01T00:00:00.000Z' };

  it('names author, owner and unit', () => {
    const standing = standingOn('2026-03-01', aLessonOf(['Một']), aWork({ owner: 'p-owner' }));
    expect(standing.guarded).toEqual({
      newest: { stage: 'draft', classification: 'public', author: 'curator', owner: 'p-owner', unit: null },
      published: null,
    });
  });

  it('closes the past of an item with its present', () => {
    const state = classified(aLessonOf(['Một', 'Hai'], 2), 'restricted', 'restricted');
    const standing = standingOn('2026-03-01', state, aWork());
    expect(guardedVersion(past, standing)).toMatchObject({
      stage: 'superseded',
      classification: 'restricted',
    });
  });

  it('does not close what readers see because of a draft', () => {
    const state = classified(aLessonOf(['Một', 'Hai', 'Ba'], 2), 'restricted', 'public');
    const { guarded } = standingOn('2026-03-01', state, aWork());
    expect(guarded.published).toMatchObject({ classification: 'public' });
    expect(guarded.newest).toMatchObject({ classification: 'restricted' });
  });

  it('is overdue the day after the review was due, and never before it is published', () => {
    const work = aWork({ reviewDue: '2026-02-28' });
    expect(standingOn('2026-03-01', aLessonOf(['Một'], 1), work)).toMatchObject({ overdue: true });
    expect(standingOn('2026-02-28', aLessonOf(['Một'], 1), work)).toMatchObject({ overdue: false });
    expect(standingOn('2026-03-01', aLessonOf(['Một']), work)).toMatchObject({ due: null, overdue: false });
  });
});
