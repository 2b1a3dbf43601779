import { MemoryKnowledgeStore, StillClock } from '../../testing/index.js';
import { KnowledgeBase } from '../knowledge-base.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';

const lesson = (title: string, path = 'lessons/sim.md') => ({
  path,
  text: `---\nkind: lesson\ntitle: ${title}\n---\n`,
});
const table = (entries: string) => ({
  path: 'reference/bodies.yaml',
  text: `kind: reference\ntable: bodies\nentries:\n${entries}`,
});

let store: KnowledgeStore;
let base: KnowledgeBase;
beforeEach(() => {
  store = new MemoryKnowledgeStore();
  base = new KnowledgeBase(store, new StillClock());
});
const load = (...files: { path: string; text: string }[]) => base.loadContent('loader', files);
const length = async () => (await store.changes(0, 1000)).length;

describe('loading content', () => {
  it('publishes every item, and a second time writes nothing', async () => {
    const files = [lesson('Một'), table('  - { key: so-a, name: Sở A }\n')];
    expect(await load(...files)).toMatchObject({
      files: 2,
      created: ['lesson/sim', 'reference/bodies/so-a'],
      faults: [],
    });
    const before = await length();
    expect(await load(...files)).toMatchObject({ created: [], revised: [], unchanged: 2 });
    expect(await length()).toBe(before);
  });

  it('makes a new version of what a file changed', async () => {
    await load(lesson('Một'));
    expect(await load(lesson('Hai'))).toMatchObject({ created: [], revised: ['lesson/sim'] });
    expect((await base.load('lesson/sim', 'published')).body).toMatchObject({ title: 'Hai' });
  });

  it('lets stand what a person wrote since the file was loaded', async () => {
    await load(lesson('Một'));
    const draft = { body: { title: 'Của người' }, reason: 'sửa', corrects: null, publish: true };
    await base.revise('curator', { id: 'lesson/sim', basedOn: 1, ...draft });
    await load(lesson('Một'));
    expect((await base.load('lesson/sim', 'published')).body).toMatchObject({ title: 'Của người' });
  });

  it('loads a file once when two servers start together', async () => {
    const both = await Promise.all([load(lesson('Một')), load(lesson('Một'))]);
    expect(both.map(({ created }) => created.length).sort()).toEqual([0, 1]);
    expect((await base.load('lesson/sim', 'published')).version).toBe(1);
  });

  it('names the file, the field and the reason of a bad one, and loads the others', async () => {
    const result = await load(lesson('Một'), lesson('""', 'lessons/bad.md'), { path: 'x.txt', text: '' });
    expect(result.created).toEqual(['lesson/sim']);
    expect(result.faults).toMatchObject([
      {
        path: 'lessons/bad.md',
        problems: [{ field: 'title' }],
        message: expect.stringContaining('lessons/bad.md'),
      },
      { path: 'x.txt' },
    ]);
  });

  it('refuses a second file for one item', async () => {
    const again = {
      ...lesson('Hai', 'lessons/other.md'),
      text: '---\nkind: lesson\nid: lesson/sim\ntitle: Hai\n---\n',
    };
    const result = await load(lesson('Một'), again);
    expect(result.faults).toMatchObject([{ path: 'lessons/other.md', problems: [{ field: 'id' }] }]);
    expect((await base.load('lesson/sim', 'published')).body).toMatchObject({ title: 'Một' });
  });
});

describe('a dated entry', () => {
  const both = table(
    '  - { key: so-a, name: Sở A, to: 2025-03-01 }\n  - { key: so-a, name: Sở B, from: 2025-03-01 }\n',
  );
  const nameOn = async (day: string) =>
    (await base.inForce('reference/bodies/so-a', day)).version?.body['name'];

  it('resolves to what it was called on a day', async () => {
    await load(both);
    expect(await nameOn('2019-06-01')).toBe('Sở A');
    expect(await nameOn('2025-03-01')).toBe('Sở B');
    const before = await length();
    expect(await load(both)).toMatchObject({ created: [], revised: [] });
    expect(await length()).toBe(before);
  });

  it('whose only entry gets a first day is put right, not amended', async () => {
    await load(table('  - { key: so-a, name: Sở A }\n'));
    await load(table('  - { key: so-a, name: Sở A, from: 2010-01-01 }\n'));
    expect((await base.inForce('reference/bodies/so-a', '2009-01-01')).status).toBe('not-yet');
  });
});
