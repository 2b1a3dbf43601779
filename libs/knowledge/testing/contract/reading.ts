import { type KnowledgeStore } from '@app/knowledge';
import { aVersion } from '../builders.js';

export function readingContract(store: () => KnowledgeStore): void {
  describe('reading', () => {
    it('answers an unknown item with nothing, never with an error', async () => {
      expect(await store().current(['lesson/a'])).toEqual([]);
      expect(await store().version('lesson/a', 1)).toBeNull();
      expect(await store().history('lesson/a')).toEqual([]);
      expect((await store().referring('lesson/a', { cursor: null, limit: 5 })).rows).toEqual([]);
    });

    it('gives the items that exist in the order asked', async () => {
      await store().append(['lesson/a', 'lesson/b', 'lesson/c'].map((itemId) => aVersion({ itemId })));
      const states = await store().current(['lesson/c', 'lesson/x', 'lesson/a']);
      expect(states.map(({ newest }) => newest.itemId)).toEqual(['lesson/c', 'lesson/a']);
    });

    it('has no version 0 and none after the newest', async () => {
      await store().append([aVersion()]);
      expect(await store().version('lesson/a', 0)).toBeNull();
      expect(await store().version('lesson/a', 2)).toBeNull();
    });

    it('tells the whole history, oldest first, with the moment each was first published', async () => {
      await store().append([aVersion({ publish: true }), aVersion({ basedOn: 1 })]);
      await store().append([aVersion({ basedOn: 2, publish: true, recordedAt: '2026-02-01T00:00:00.000Z' })]);
      const history = await store().history('lesson/a');
      expect(history.map(({ version, publishedAt }) => [version.version, publishedAt])).toEqual([
        [1, '2026-01-01T00:00:00.000Z'],
        [2, null],
        [3, '2026-02-01T00:00:00.000Z'],
      ]);
    });

    it('is not changed by what a caller does to an object it was given', async () => {
      const entry = aVersion({ body: { title: 'Gốc' } });
      await store().append([entry]);
      Object.assign(entry.body, { title: 'Sửa trộm' });
      expect((await store().version('lesson/a', 1))?.body).toEqual({ title: 'Gốc' });
    });
  });
}
