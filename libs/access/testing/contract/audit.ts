import { nextEntry, type AuditFilter, type Records, verifyAudit } from '@app/access';
import { aDraft, aWrite } from '../builders.js';

export function auditContract(records: () => Records): void {
  describe('the audit log', () => {
    it('numbers its entries from 1 and chains each to the one before', async () => {
      const drafts = [
        aDraft(),
        aDraft({ subject: null, details: { ids: ['a', 'b'], n: 9_007_199_254_740_991, 'a.b': null } }),
        aDraft({ act: 'session.opened', at: '2026-01-01T00:00:01.000Z' }),
      ];
      await records().commit([], drafts.slice(0, 2));
      await records().commit([aWrite()], drafts.slice(2));
      const first = nextEntry({ sequence: 0, hash: null }, drafts[0]!);
      const second = nextEntry(first, drafts[1]!);
      expect(await records().entries(0, 10)).toEqual([first, second, nextEntry(second, drafts[2]!)]);
      expect(await records().entries(1, 1)).toEqual([second]);
      expect(await records().entries(3, 10)).toEqual([]);
    });

    it('keeps odd characters so that the chain holds', async () => {
      const odd = ['Người giả định', 'a\u0000b', '😀', '\ud83d', '\ufffe', ''];
      await records().commit(
        [],
        odd.map((text) =>
          aDraft({ actor: text, act: text, subject: text, details: { text, [text]: [text] } }),
        ),
      );
      expect(await verifyAudit(records())).toMatchObject({ checked: odd.length, broken: null });
      const actors = (await records().entries(0, 10)).map(({ actor }) => actor);
      expect(actors).toEqual(odd.map((text) => text.toWellFormed()));
    });

    it('has no hole and no fork when many write at once', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          records().commit(
            [aWrite({ id: `${n}` })],
            [aDraft({ subject: `${n}` }), aDraft({ act: 'thing.seen' })],
          ),
        ),
      );
      expect(await verifyAudit(records())).toMatchObject({ checked: 40, broken: null });
      const acts = (await records().entries(0, 100)).map(({ act }) => act);
      expect(acts).toEqual(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? 'thing.made' : 'thing.seen')));
    });

    it('is found by who, what and to whom, newest first, with a true total', async () => {
      await records().commit(
        [],
        Array.from({ length: 24 }, (_, n) =>
          aDraft({ actor: `p-${n % 2}`, act: `a.${n % 3}`, subject: n % 4 === 3 ? null : `s-${n % 4}` }),
        ),
      );
      const find = async (filter: AuditFilter, limit: number) => {
        const sequences: number[] = [];
        let cursor: string | null = null;
        do {
          const page: Awaited<ReturnType<Records['findEntries']>> = await records().findEntries(filter, {
            cursor,
            limit,
          });
          sequences.push(...page.rows.map(({ sequence }) => sequence));
          expect(page.rows.length).toBeLessThanOrEqual(limit);
          cursor = page.next;
          if (cursor === null) expect(page.total).toBe(sequences.length);
        } while (cursor !== null);
        return sequences;
      };
      for (const limit of [1, 5, 100]) {
        expect(await find({}, limit)).toEqual(Array.from({ length: 24 }, (_, n) => 24 - n));
        expect(await find({ actor: 'p-1' }, limit)).toEqual([24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2]);
        expect(await find({ act: 'a.0', actor: 'p-0' }, limit)).toEqual([19, 13, 7, 1]);
        expect(await find({ subject: 's-2' }, limit)).toEqual([23, 19, 15, 11, 7, 3]);
        expect(await find({ subject: 's-2', act: 'a.0', actor: 'p-0' }, limit)).toEqual([19, 7]);
      }
      expect(await find({ actor: 'nobody' }, 5)).toEqual([]);
    });

    it('keeps a cursor good while entries come', async () => {
      await records().commit([], [aDraft(), aDraft(), aDraft()]);
      const first = await records().findEntries({ act: 'thing.made' }, { cursor: null, limit: 1 });
      await records().commit([], [aDraft()]);
      const rest = await records().findEntries({ act: 'thing.made' }, { cursor: first.next, limit: 5 });
      expect(rest.rows.map(({ sequence }) => sequence)).toEqual([2, 1]);
    });
  });
}
