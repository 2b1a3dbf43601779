import { aDraft, MemoryRecords } from '../../testing/index.js';
import { KnowledgeError } from '@app/knowledge';
import { type AuditEntry, nextEntry } from './audit-entry.js';
import { verifyAudit } from './verify-audit.js';

/** Records that tell their readers something else than what was written. */
class LyingRecords extends MemoryRecords {
  lie = (entries: readonly AuditEntry[]): readonly AuditEntry[] => entries;

  override async entries(since: number, limit: number): Promise<readonly AuditEntry[]> {
    return this.lie(await super.entries(since, limit));
  }
}

async function written(count: number): Promise<LyingRecords> {
  const records = new LyingRecords();
  await records.commit(
    [],
    Array.from({ length: count }, (_, n) => aDraft({ details: { n } })),
  );
  return records;
}

const alter = (sequence: number, change: (entry: AuditEntry) => AuditEntry) => (all: readonly AuditEntry[]) =>
  all.map((entry) => (entry.sequence === sequence ? change(entry) : entry));
const resealed = (entry: AuditEntry) =>
  nextEntry({ sequence: entry.sequence - 1, hash: 'x' }, { ...entry, actor: 'p-0000000009' });

describe('verifying the audit log', () => {
  it('finds nothing wrong with what was written, and gives the hash that stands for it', async () => {
    const records = await written(1203);
    const head = (await records.entries(1202, 1))[0]!.hash;
    const heard: number[] = [];
    const found = await verifyAudit(records, (checked) => heard.push(checked));
    expect(found).toEqual({ from: 0, checked: 1203, head, broken: null });
    expect(heard).toEqual([500, 1000, 1203, 1203]);
  });

  it('finds nothing wrong with a log that is empty', async () => {
    const found = await verifyAudit(new MemoryRecords());
    expect(found).toEqual({ from: 0, checked: 0, head: null, broken: null });
  });

  it.each([
    ['who acted', (entry: AuditEntry) => ({ ...entry, actor: 'p-0000000009' })],
    ['what was done', (entry: AuditEntry) => ({ ...entry, act: 'thing.seen' })],
    ['when', (entry: AuditEntry) => ({ ...entry, at: '2026-01-01T00:00:00.001Z' })],
    ['to whom', (entry: AuditEntry) => ({ ...entry, subject: null })],
    ['a detail', (entry: AuditEntry) => ({ ...entry, details: { n: -1 } })],
    ['an entry, hashed anew', resealed],
  ])('names the entry in which %s was altered', async (_, change) => {
    const records = await written(600);
    records.lie = alter(570, change);
    expect((await verifyAudit(records)).broken).toEqual({ sequence: 570, fault: 'hash' });
  });

  it.each([1, 400, 501])('names entry %i when it is not there', async (missing) => {
    const records = await written(600);
    records.lie = (all) => all.filter(({ sequence }) => sequence !== missing);
    expect((await verifyAudit(records)).broken).toEqual({ sequence: missing, fault: 'missing' });
  });

  it('names an entry that cannot be read, and goes no further', async () => {
    const records = await written(600);
    records.lie = (all) => {
      if (!all.some(({ sequence }) => sequence === 555)) return all;
      throw new KnowledgeError('damaged', 'x');
    };
    expect((await verifyAudit(records)).broken).toEqual({ sequence: 555, fault: 'unreadable' });
  });

  it('notices that nothing is left after what was removed by rule', async () => {
    const records = await written(5);
    await records.forget(3);
    records.lie = () => [];
    expect(await verifyAudit(records)).toMatchObject({ from: 3, broken: { sequence: 4, fault: 'missing' } });
  });

  it('does not take what is removed or written meanwhile for a fault', async () => {
    const records = await written(1100);
    const read = records.entries.bind(records);
    let reads = 0;
    records.entries = async (since, limit) => {
      reads += 1;
      if (reads === 2) await records.forget(700);
      if (reads === 3) await records.commit([], [aDraft()]);
      return read(since, limit);
    };
    expect(await verifyAudit(records)).toMatchObject({ from: 700, checked: 401, broken: null });
  });
});
