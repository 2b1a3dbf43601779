import { contentHash, type KnowledgeStore, recordHash } from '@app/knowledge';
import { aVersion } from '../builders.js';

export function appendingContract(store: () => KnowledgeStore): void {
  describe('appending', () => {
    it('numbers versions 1, 2, 3 and keeps what each says', async () => {
      await store().append([aVersion()]);
      const [second] = await store().append([
        aVersion({ basedOn: 1, body: { title: 'Lần hai' }, reason: 'sửa' }),
      ]);
      expect(second).toMatchObject({
        version: 2,
        body: { title: 'Lần hai' },
        reason: 'sửa',
        actor: 'curator',
      });
      expect(await store().version('lesson/a', 1)).toMatchObject({
        version: 1,
        body: { title: 'Bài học giả định' },
      });
    });

    it('keeps nested bodies, marks, money and empty values exactly', async () => {
      const body = {
        title: 'Xử phạt “nặng” – 70.000.000 đồng',
        frames: [{ min: 70_000_000, max: 9_007_199_254_740_991, conduct: null }],
        empty: [],
        deep: { a: { b: [true, false, 0.5, ''] } },
      };
      await store().append([aVersion({ body })]);
      expect((await store().version('lesson/a', 1))?.body).toEqual(body);
    });

    it('hashes what a version says and chains its record to the one before', async () => {
      const [first, second] = await store().append([
        aVersion(),
        aVersion({ basedOn: 1, body: { title: 'Khác' } }),
      ]);
      expect(first!.previousHash).toBeNull();
      expect(second!.previousHash).toBe(first!.recordHash);
      for (const version of await store()
        .history('lesson/a')
        .then((all) => all.map((entry) => entry.version))) {
        expect(version.contentHash).toBe(contentHash(version));
        expect(version.recordHash).toBe(recordHash(version));
      }
    });

    it('gives the same content hash to the same text, whoever wrote it', async () => {
      const [mine] = await store().append([aVersion()]);
      const [theirs] = await store().append([
        aVersion({ itemId: 'lesson/b', actor: 'another', reason: 'khác' }),
      ]);
      expect(theirs!.contentHash).toBe(mine!.contentHash);
      expect(theirs!.recordHash).not.toBe(mine!.recordHash);
    });

    it('refuses a new item that is there already', async () => {
      await store().append([aVersion()]);
      await expect(store().append([aVersion()])).rejects.toMatchObject({ code: 'version-conflict' });
    });

    it('refuses to skip a version number', async () => {
      await store().append([aVersion()]);
      await expect(store().append([aVersion({ basedOn: 2 })])).rejects.toMatchObject({
        code: 'version-conflict',
      });
      await expect(store().append([aVersion({ itemId: 'lesson/b', basedOn: 1 })])).rejects.toMatchObject({
        code: 'version-conflict',
      });
    });

    it('refuses a writer who started from an older version', async () => {
      await store().append([aVersion(), aVersion({ basedOn: 1 })]);
      await expect(store().append([aVersion({ basedOn: 1 })])).rejects.toMatchObject({
        code: 'version-conflict',
      });
    });

    it('lets one of two concurrent appends win', async () => {
      await store().append([aVersion()]);
      const race = await Promise.allSettled(
        ['x', 'y'].map((actor) => store().append([aVersion({ basedOn: 1, actor })])),
      );
      expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(race.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'version-conflict' },
      });
      expect(await store().history('lesson/a')).toHaveLength(2);
    });

    it('writes a batch whole or not at all', async () => {
      await store().append([aVersion()]);
      await expect(
        store().append([
          aVersion({ itemId: 'lesson/b' }),
          aVersion({ basedOn: 7 }),
          aVersion({ itemId: 'lesson/c' }),
        ]),
      ).rejects.toMatchObject({ code: 'version-conflict' });
      expect(await store().current(['lesson/b', 'lesson/c'])).toEqual([]);
      expect(await store().changes(0, 10)).toHaveLength(1);
    });

    it('takes several versions of one item in a batch', async () => {
      const versions = await store().append([aVersion(), aVersion({ basedOn: 1 }), aVersion({ basedOn: 2 })]);
      expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
    });

    it('takes an empty batch as nothing', async () => {
      expect(await store().append([])).toEqual([]);
      expect(await store().changes(0, 10)).toEqual([]);
    });

    it('refuses to change the kind of an item', async () => {
      await store().append([aVersion()]);
      await expect(store().append([aVersion({ basedOn: 1, kind: 'gap' })])).rejects.toMatchObject({
        code: 'invalid',
      });
    });

    it('refuses recorded time that goes back', async () => {
      await store().append([aVersion({ recordedAt: '2026-01-02T00:00:00.000Z' })]);
      const earlier = aVersion({ basedOn: 1, recordedAt: '2026-01-01T00:00:00.000Z' });
      await expect(store().append([earlier])).rejects.toMatchObject({ code: 'invalid' });
    });

    it('refuses to correct a version that is not an earlier one', async () => {
      await store().append([aVersion()]);
      for (const corrects of [0, 2, 3]) {
        await expect(store().append([aVersion({ basedOn: 1, corrects })])).rejects.toMatchObject({
          code: 'invalid',
        });
      }
      await expect(store().append([aVersion({ basedOn: 1, corrects: 1 })])).resolves.toHaveLength(1);
    });

    it.each(['', 'lesson/bài', 'lesson/a b', 'lesson/a\n'])('refuses %j as an id', async (itemId) => {
      await expect(store().append([aVersion({ itemId })])).rejects.toMatchObject({ code: 'invalid' });
    });
  });
}
