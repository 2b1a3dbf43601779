import { type KnowledgeStore, type Publication } from '@app/knowledge';
import { aVersion } from '../builders.js';

const act = (version: number | null, at = '2026-03-01T00:00:00.000Z'): Publication => ({
  itemId: 'lesson/a',
  version,
  at,
  actor: 'reviewer',
  reason: 'duyệt',
});

export function publishingContract(store: () => KnowledgeStore): void {
  const state = async () => (await store().current(['lesson/a']))[0]!;

  describe('publishing', () => {
    it('shows readers the approved version while a draft goes on', async () => {
      await store().append([aVersion({ publish: true }), aVersion({ basedOn: 1 })]);
      expect(await state()).toMatchObject({ newest: { version: 2 }, published: { version: 1 } });
    });

    it('shows readers nothing of an item that was never published', async () => {
      await store().append([aVersion()]);
      expect((await state()).published).toBeNull();
    });

    it('moves the pointer forward and back', async () => {
      await store().append([aVersion(), aVersion({ basedOn: 1 })]);
      for (const version of [2, 1]) {
        await store().publish(act(version));
        expect((await state()).published?.version).toBe(version);
      }
    });

    it('keeps the first moment of publication when a version is shown again', async () => {
      await store().append([aVersion(), aVersion({ basedOn: 1 })]);
      await store().publish(act(1, '2026-03-01T00:00:00.000Z'));
      await store().publish(act(2, '2026-03-02T00:00:00.000Z'));
      await store().publish(act(1, '2026-03-03T00:00:00.000Z'));
      expect((await store().history('lesson/a'))[0]!.publishedAt).toBe('2026-03-01T00:00:00.000Z');
    });

    it('withdraws an item from readers and keeps its versions', async () => {
      await store().append([aVersion({ publish: true })]);
      await store().publish(act(null));
      expect(await state()).toMatchObject({ newest: { version: 1 }, published: null });
      expect((await store().changes(0, 10)).at(-1)).toMatchObject({ type: 'withdrawn', version: 1 });
    });

    it('changes nothing when the same is said again', async () => {
      await store().append([aVersion({ publish: true })]);
      await store().publish(act(1));
      expect(await store().changes(0, 10)).toHaveLength(2);
      await store().publish(act(null));
      await store().publish(act(null));
      expect(await store().changes(0, 10)).toHaveLength(3);
    });

    it('refuses an unknown item, an unknown version, and a moment before the version was recorded', async () => {
      await expect(store().publish(act(1))).rejects.toMatchObject({ code: 'not-found' });
      await expect(store().publish(act(null))).rejects.toMatchObject({ code: 'not-found' });
      await store().append([aVersion()]);
      await expect(store().publish(act(2))).rejects.toMatchObject({ code: 'not-found' });
      await expect(store().publish(act(0))).rejects.toMatchObject({ code: 'not-found' });
      await expect(store().publish(act(1, '2025-12-31T00:00:00.000Z'))).rejects.toMatchObject({
        code: 'invalid',
      });
    });
  });
}
