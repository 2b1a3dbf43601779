import { type Records, verifyAudit } from '@app/access';
import { aDraft } from '../builders.js';

export function forgettingContract(records: () => Records): void {
  const drafts = (count: number) => Array.from({ length: count }, () => aDraft());
  const sequences = async () => (await records().entries(0, 100)).map(({ sequence }) => sequence);

  describe('forgetting the beginning of the audit log', () => {
    it('begins at 0 while nothing was removed', async () => {
      expect(await records().anchor()).toEqual({ sequence: 0, hash: null });
      await records().forget(5);
      await records().commit([], drafts(2));
      await records().forget(0);
      expect(await records().anchor()).toEqual({ sequence: 0, hash: null });
    });

    it('removes entries through the number given and keeps the hash of the last one', async () => {
      await records().commit([], drafts(5));
      const { hash } = (await records().entries(2, 1))[0]!;
      await records().forget(3);
      expect(await records().anchor()).toEqual({ sequence: 3, hash });
      expect(await sequences()).toEqual([4, 5]);
      expect(await records().findEntries({}, { cursor: null, limit: 5 })).toMatchObject({ total: 2 });
      expect(
        await records().findEntries({ actor: 'p-0000000001' }, { cursor: null, limit: 5 }),
      ).toMatchObject({
        total: 2,
        rows: [{ sequence: 5 }, { sequence: 4 }],
      });
      expect(await verifyAudit(records())).toMatchObject({ from: 3, checked: 2, broken: null });
    });

    it('never removes the newest entry, and goes on numbering after it', async () => {
      await records().commit([], drafts(3));
      await records().forget(99);
      expect(await sequences()).toEqual([3]);
      await records().commit([], drafts(1));
      expect(await sequences()).toEqual([3, 4]);
      expect(await verifyAudit(records())).toMatchObject({ from: 2, checked: 2, broken: null });
    });

    it('never goes back', async () => {
      await records().commit([], drafts(5));
      await records().forget(3);
      await records().forget(1);
      expect((await records().anchor()).sequence).toBe(3);
      await records().forget(4);
      expect((await records().anchor()).sequence).toBe(4);
      expect(await sequences()).toEqual([5]);
    });

    it('does no harm to those who write meanwhile', async () => {
      await records().commit([], drafts(10));
      const writing = Array.from({ length: 10 }, () => records().commit([], drafts(1)));
      await Promise.all([...writing, records().forget(4), records().forget(8)]);
      expect(await sequences()).toEqual(Array.from({ length: 12 }, (_, n) => n + 9));
      expect(await verifyAudit(records())).toMatchObject({ from: 8, broken: null });
    });
  });
}
