import { is, nextEntry, type AuditEntry, type Records, type StoredRecord, verifyAudit } from '@app/access';
import { aDraft } from '../builders.js';

const BEGIN = { sequence: 0, hash: null };
const record = (id: string, revision: number, keys: string[] = []): StoredRecord => ({
  ...{ type: 'thing', id, revision, keys },
  body: { name: `lần ${revision}` },
});

/** Entries that follow one another from a beginning. */
function chain(count: number, begin: { sequence: number; hash: string | null } = BEGIN): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let n = 0; n < count; n += 1) {
    entries.push(nextEntry(entries.at(-1) ?? begin, aDraft({ details: { n } })));
  }
  return entries;
}

export function replayContract(records: () => Records): void {
  describe('replaying another base', () => {
    it('keeps revisions, numbers and hashes, and goes on from there', async () => {
      const entries = chain(3);
      const things = [record('a', 7, ['k']), record('b', 1)];
      await records().replay({ anchor: BEGIN, records: things, entries: entries.slice(0, 1) });
      await records().replay({ anchor: BEGIN, records: [], entries: entries.slice(1) });
      expect(await records().get('thing', ['a', 'b'])).toEqual(things);
      expect(await records().entries(0, 10)).toEqual(entries);
      await records().commit([{ ...record('a', 7), basedOn: 7 }], [aDraft()]);
      expect(await records().get('thing', ['a'])).toMatchObject([{ revision: 8 }]);
      expect(await verifyAudit(records())).toMatchObject({ checked: 4, broken: null });
    });

    it('begins where the log of the other base begins', async () => {
      const [, , third, ...rest] = chain(5);
      const anchor = { sequence: 3, hash: third!.hash };
      await records().replay({ anchor, records: [], entries: [] });
      await records().replay({ anchor, records: [], entries: rest });
      expect(await records().anchor()).toEqual(anchor);
      expect(await verifyAudit(records())).toMatchObject({ from: 3, checked: 2, broken: null });
    });

    it('puts a record in the place of the one that is here, with its keys', async () => {
      await records().replay({ anchor: BEGIN, records: [record('a', 2, ['k:1'])], entries: [] });
      await records().replay({ anchor: BEGIN, records: [record('a', 5, ['k:2'])], entries: [] });
      expect(await records().get('thing', ['a'])).toEqual([record('a', 5, ['k:2'])]);
      const page = { cursor: null, limit: 5 };
      expect((await records().find('thing', is('k:1'), page)).rows).toEqual([]);
      expect((await records().find('thing', is('k:2'), page)).rows).toHaveLength(1);
    });

    it('refuses an entry that does not follow the last one, and writes nothing then', async () => {
      const [first, second, third] = chain(3);
      const altered = { ...second!, actor: 'p-0000000002' };
      for (const entries of [[first!, third!], [second!], [first!, altered], [first!, first!]]) {
        const replay = records().replay({ anchor: BEGIN, records: [record('a', 1)], entries });
        await expect(replay).rejects.toMatchObject({ code: 'refused' });
      }
      expect(await records().entries(0, 10)).toEqual([]);
      expect(await records().types()).toEqual([]);
    });
  });
}
