import { ANONYMOUS, type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { type Classification } from '@app/knowledge';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { CitingItems } from './citing-items.js';
import { PublishedItems } from './published-items.js';

const ARTICLE = 'nd-cp/01/2020/dieu-1';

describe('what leads to an item', () => {
  let store: MemoryKnowledgeStore;
  let citing: CitingItems;
  beforeEach(() => {
    store = new MemoryKnowledgeStore();
    citing = new CitingItems(new PublishedItems(store));
  });

  const write = (itemId: string, classification: Classification, publish = true, basedOn = 0) => {
    const kind = itemId.split('/')[0]!;
    const body = { title: 'Giả định', classification, agency: null };
    const links = [null, 'khoan-1'].map((at) => ({ type: 'rests-on', target: ARTICLE, at }));
    return store.append([aVersion({ itemId, kind, body, links, publish, basedOn })]);
  };
  const counted = async (viewer: Viewer = aViewer(['reader']), itemId = ARTICLE) =>
    (await citing.countsFor(viewer))(itemId);

  it('is counted by kind, an item that leads there twice once', async () => {
    for (const id of ['lesson/a', 'lesson/b', 'gap/a']) await write(id, 'public');
    expect(await counted()).toEqual([
      { value: 'lesson', count: 2 },
      { value: 'gap', count: 1 },
    ]);
    expect(await counted(undefined, 'nd-cp/01/2020/dieu-2')).toEqual([]);
  });

  it('counts for nobody who may not find it: internal for no passer-by, restricted and drafts for no one', async () => {
    await write('lesson/a', 'public');
    await write('lesson/b', 'internal');
    await write('lesson/c', 'restricted');
    await write('lesson/d', 'public', false);
    expect(await counted(ANONYMOUS)).toEqual([{ value: 'lesson', count: 1 }]);
    expect(await counted(aViewer(['curator']))).toEqual([{ value: 'lesson', count: 2 }]);
  });

  it('counts as soon as it is published, and no more once it is withdrawn', async () => {
    await write('lesson/a', 'public', false);
    expect(await counted()).toEqual([]);
    await write('lesson/a', 'public', true, 1);
    expect(await counted()).toEqual([{ value: 'lesson', count: 1 }]);
    const at = '2026-01-02T00:00:00.000Z';
    await store.publish({ itemId: 'lesson/a', version: null, at, actor: 'test', reason: 'thử' });
    expect(await counted()).toEqual([]);
  });
});
