import { changeHash, type KnowledgeStore, verify } from '@app/knowledge';
import { aVersion } from '../builders.js';

export function changesContract(store: () => KnowledgeStore): void {
  describe('the change log', () => {
    it('tells every append and every publication in order, without holes', async () => {
      await store().append([aVersion({ publish: true }), aVersion({ itemId: 'lesson/b' })]);
      const act = {
        itemId: 'lesson/b',
        version: 1,
        at: '2026-02-01T00:00:00.000Z',
        actor: 'x',
        reason: 'duyệt',
      };
      await store().publish(act);
      const changes = await store().changes(0, 10);
      expect(changes.map(({ sequence, type, itemId }) => `${sequence} ${type} ${itemId}`)).toEqual([
        '1 appended lesson/a',
        '2 published lesson/a',
        '3 appended lesson/b',
        '4 published lesson/b',
      ]);
      expect(changes.at(-1)).toMatchObject(act);
    });

    it('is chained: each entry covers the one before', async () => {
      await store().append([aVersion({ publish: true })]);
      const [first, second] = await store().changes(0, 10);
      expect(first!.hash).toBe(changeHash(null, first!));
      expect(second!.hash).toBe(changeHash(first!.hash, second!));
    });

    it('is read from any place, as much as asked', async () => {
      await store().append(['a', 'b', 'c'].map((name) => aVersion({ itemId: `lesson/${name}` })));
      expect((await store().changes(1, 1)).map(({ sequence }) => sequence)).toEqual([2]);
      expect((await store().changes(2, 10)).map(({ sequence }) => sequence)).toEqual([3]);
      expect(await store().changes(3, 10)).toEqual([]);
    });

    it('verifies clean after any mix of writes and refusals', async () => {
      await store().append([
        aVersion({ publish: true }),
        aVersion({ basedOn: 1 }),
        aVersion({ itemId: 'lesson/b' }),
      ]);
      await store()
        .append([aVersion({ basedOn: 9 })])
        .catch(() => undefined);
      await store().publish({ ...aVersion(), version: null, at: '2026-02-01T00:00:00.000Z' });
      expect(await verify(store())).toMatchObject({ checked: 5, items: 2, broken: null });
    });
  });
}
