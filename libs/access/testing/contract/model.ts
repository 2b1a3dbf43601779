import fc from 'fast-check';
import { type AuditDraft, type Records, type RecordWrite, verifyAudit } from '@app/access';
import { everyRow, KnowledgeError } from '@app/knowledge';
import { aDraft } from '../builders.js';
import { MemoryRecords } from '../memory-records.js';
import { type OpenRecords } from './open-records.js';

const TYPES = ['thing', 'other'];
const ids = fc.constantFrom('a', 'b', 'c', 'đ😀');
const keys = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', 'ă', '\uffff', '😀', '\ud800', '\0'), maxLength: 3 }),
  {
    maxLength: 3,
  },
);

/** Made when the contract is: to make strings of any letters takes most of a second, and most tests load this file for others. */
function anyCommit() {
  /** A write of somebody who remembers the revision right, or does not. */
  const writes = fc.record({
    ...{ type: fc.constantFrom(...TYPES), id: ids, keys },
    body: fc.option(fc.record({ text: fc.string({ unit: 'binary' }) }), { freq: 4 }),
    isLate: fc.boolean().map((late) => late && 1),
  });
  const drafts = fc.record({
    ...{ actor: fc.constantFrom('p-1', 'p-2'), act: fc.constantFrom('a.b', 'a.c') },
    subject: fc.option(fc.string({ unit: 'binary', maxLength: 3 })),
  });
  return fc.record({
    writes: fc.uniqueArray(writes, { maxLength: 4, selector: ({ type, id }) => `${type} ${id}` }),
    drafts: fc.array(drafts, { maxLength: 3 }),
    forget: fc.option(fc.nat(20), { freq: 8 }),
  });
}
type Commit = ReturnType<typeof anyCommit> extends fc.Arbitrary<infer T> ? T : never;

/** Whatever is written, both say the same of it. */
export function modelContract(name: string, open: () => Promise<OpenRecords>, runs: number): void {
  describe(`${name} beside a model`, () => {
    it('says the same after any commits, refuses the same ones, and keeps its chain whole', async () => {
      const property = fc.asyncProperty(
        fc.array(anyCommit(), { maxLength: 12 }),
        keys,
        async (history, ends) => {
          const { records, close } = await open();
          try {
            const model = new MemoryRecords();
            for (const commit of history) await sameEnd(records, model, commit);
            await same(records, model, ends);
          } finally {
            await close();
          }
        },
      );
      await fc.assert(property, { numRuns: runs });
    }, 60_000);

    it('serves several writers at once as if one came after the other', async () => {
      const property = fc.asyncProperty(
        fc.array(fc.array(ids, { maxLength: 4 }), { maxLength: 3 }),
        async (all) => {
          const { records, close } = await open();
          try {
            await Promise.all(all.map((wanted, writer) => countUp(records, `p-${writer}`, wanted)));
            for (const id of ['a', 'b', 'c', 'đ😀']) {
              const times = all.flat().filter((wanted) => wanted === id).length;
              const [counter] = await records.get('thing', [id]);
              expect(counter?.revision ?? 0).toBe(times);
              expect((await records.findEntries({ subject: id }, { cursor: null, limit: 1 })).total).toBe(
                times,
              );
            }
            expect(await verifyAudit(records)).toMatchObject({ broken: null, checked: all.flat().length });
          } finally {
            await close();
          }
        },
      );
      await fc.assert(property, { numRuns: Math.ceil(runs / 3) });
    }, 60_000);
  });
}

async function sameEnd(records: Records, model: MemoryRecords, commit: Commit): Promise<void> {
  const held = await Promise.all(commit.writes.map(({ type, id }) => model.get(type, [id])));
  const made = commit.writes.map(({ isLate, ...write }, n): RecordWrite => {
    const revision = held[n]![0]?.revision ?? 0;
    return { ...write, basedOn: revision + Number(isLate) };
  });
  const said = commit.drafts.map((draft): AuditDraft => aDraft(draft));
  const ends = await Promise.all([records, model].map((each) => outcome(each.commit(made, said))));
  expect(ends[0]).toBe(ends[1]);
  if (commit.forget === null) return;
  for (const each of [records, model]) await each.forget(commit.forget);
}

async function same(records: Records, model: Records, ends: readonly string[]): Promise<void> {
  const [from = '', to = '\uffff\uffff'] = [...ends].sort();
  for (const type of TYPES) {
    for (const range of [
      { from, to },
      { from: '', to: '\uffff\uffff\uffff' },
    ]) {
      const [found, wanted] = await Promise.all([records, model].map((each) => walk(each, type, range)));
      expect(found).toEqual(wanted);
    }
  }
  const told = (each: Records) =>
    Promise.all([
      each.types(),
      each.entries(0, 100),
      each.anchor(),
      each.findEntries({ actor: 'p-1' }, { cursor: null, limit: 50 }),
    ]);
  expect(await told(records)).toEqual(await told(model));
  expect(await verifyAudit(records)).toMatchObject({ broken: null });
}

async function walk(records: Records, type: string, range: { from: string; to: string }): Promise<unknown[]> {
  const totals = new Set<number>();
  const rows = await everyRow(async ({ cursor }) => {
    const page = await records.find(type, range, { cursor, limit: 2 });
    totals.add(page.total);
    return page;
  });
  expect([...totals]).toEqual([rows.length]);
  return rows;
}

async function outcome(act: Promise<void>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof KnowledgeError) return error.code;
    throw error;
  }
}

/** Raises counters one by one, again where another was faster. */
async function countUp(records: Records, actor: string, wanted: readonly string[]): Promise<void> {
  for (const id of wanted) {
    for (;;) {
      const [counter] = await records.get('thing', [id]);
      const write = {
        type: 'thing',
        id,
        basedOn: counter?.revision ?? 0,
        body: { actor },
        keys: [`by:${actor}`],
      };
      if ((await outcome(records.commit([write], [aDraft({ actor, subject: id })]))) === 'done') break;
    }
  }
}
