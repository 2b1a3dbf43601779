import fc from 'fast-check';
import { StillClock } from '@app/knowledge/testing';
import { aViewer, MemoryRecords } from '../../testing/index.js';
import { ANONYMOUS, theSystem } from '../policy/viewer.js';
import { AuditLog } from './audit-log.js';
import { verifyAudit } from './verify-audit.js';

const DAY_MS = 86_400_000;
const START = '2026-11-01T02:00:00.000Z';
const system = theSystem('worker');
const legal = aViewer(['legal']);

let clock: StillClock;
let records: MemoryRecords;
let audit: AuditLog;
beforeEach(() => {
  clock = new StillClock(START);
  records = new MemoryRecords();
  audit = new AuditLog(records, clock);
});
const at = (days: number) => (clock.instant = new Date(Date.parse(START) + days * DAY_MS).toISOString());
const page = { cursor: null, limit: 100 };

describe('the audit log', () => {
  it('keeps who did what to what, when', async () => {
    await audit.note(legal, 'audit.exported', null, { entries: 3 });
    await audit.note(ANONYMOUS, 'sign-in.failed', null);
    expect(await records.entries(0, 5)).toMatchObject([
      { at: START, actor: legal.id, act: 'audit.exported', subject: null, details: { entries: 3 } },
      { actor: 'anonymous', details: {} },
    ]);
  });

  it('lists what is asked for, newest first', async () => {
    for (const subject of ['a', 'b', 'a']) await audit.note(legal, 'item.exported', subject);
    const { rows, total } = await audit.list({ subject: 'a' }, page);
    expect(rows.map(({ sequence }) => sequence)).toEqual([3, 1]);
    expect(total).toBe(2);
  });

  it('is exported whole, a line of JSON an entry, as it stands', async () => {
    await records.commit(
      [],
      Array.from({ length: 1203 }, (_, n) => ({
        at: START,
        actor: 'p',
        act: 'x.y',
        subject: `${n}`,
        details: {},
      })),
    );
    const lines = await Array.fromAsync(audit.lines());
    expect(lines.map((line) => JSON.parse(line))).toEqual(await records.entries(0, 2000));
    expect(lines).toHaveLength(1203);
    expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });
});

describe('reading what is restricted', () => {
  const readings = async () => (await audit.list({ act: 'item.read' }, page)).rows;

  it('is written down once an hour for each person and item', async () => {
    for (let n = 0; n < 3; n += 1) await audit.noteReading(legal, 'lesson/a');
    await audit.noteReading(legal, 'lesson/b');
    await audit.noteReading(aViewer(['curator']), 'lesson/a');
    expect((await readings()).map(({ actor, subject }) => `${actor} ${subject}`).sort()).toEqual([
      'p-curator lesson/a',
      'p-legal lesson/a',
      'p-legal lesson/b',
    ]);
    clock.instant = '2026-11-01T03:00:00.000Z';
    await audit.noteReading(legal, 'lesson/a');
    expect(await readings()).toHaveLength(4);
  });

  it('is written down once when it happens many times at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => audit.noteReading(legal, 'lesson/a')));
    expect(await readings()).toHaveLength(1);
  });
});

describe('retention', () => {
  it('removes what is older than the days to keep, says so, and leaves a log that verifies', async () => {
    for (const day of [0, 1, 2, 3]) {
      at(day);
      await audit.note(legal, 'item.exported', `${day}`);
    }
    at(12);
    expect(await audit.applyRetention(system, 10)).toBe(2);
    expect((await records.entries(0, 10)).map(({ act, subject }) => `${act} ${subject}`)).toEqual([
      'item.exported 2',
      'item.exported 3',
      'audit.forgotten null',
    ]);
    expect(await verifyAudit(records)).toMatchObject({ broken: null });
    expect(await audit.applyRetention(system, 10)).toBe(2);
    expect(await records.entries(4, 10)).toHaveLength(1);
  });

  it('keeps every entry that is not old enough, whatever clocks said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { maxLength: 30 }),
        fc.integer({ min: 1, max: 30 }),
        async (days, keep) => {
          records = new MemoryRecords();
          audit = new AuditLog(records, clock);
          for (const day of days) {
            at(day);
            await audit.note(legal, 'item.exported', `${day}`);
          }
          at(30);
          await audit.applyRetention(system, keep);
          const left = (await records.entries(0, 100)).filter(({ act }) => act === 'item.exported');
          const young = days.findIndex((day) => 30 - day <= keep);
          expect(left.map(({ subject }) => Number(subject))).toEqual(young < 0 ? [] : days.slice(young));
          expect(await verifyAudit(records)).toMatchObject({ broken: null });
        },
      ),
      { numRuns: 50 },
    );
  });
});
