import { Logger } from '@nestjs/common';
import { AuditLog, theSystem, verifyAudit } from '@app/access';
import { MemoryRecords } from '@app/access/testing';
import { KnowledgeError } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { AuditRetention } from './audit-retention.js';

describe('what the audit log need not keep any more', () => {
  const clock = new StillClock('2026-01-01T00:00:00.000Z');
  const records = new MemoryRecords();
  const audit = new AuditLog(records, clock);
  const run = async (log: AuditLog): Promise<void> => {
    const retention = new AuditRetention(log, 30);
    retention.onApplicationBootstrap();
    await retention.onApplicationShutdown();
  };

  beforeAll(() => Logger.overrideLogger(false));

  it('goes when the server starts, and the log says so and still proves itself', async () => {
    await audit.note(theSystem('thử'), 'test.old', null);
    clock.instant = '2026-01-31T00:00:00.000Z';
    await audit.note(theSystem('thử'), 'test.new', null);
    await run(audit);
    expect((await records.entries(0, 10)).map(({ act }) => act)).toEqual(['test.old', 'test.new']);
    clock.instant = '2026-01-31T00:00:00.001Z';
    await run(audit);
    expect((await records.entries(0, 10)).map(({ act }) => act)).toEqual(['test.new', 'audit.forgotten']);
    expect(await verifyAudit(records)).toMatchObject({ from: 1, broken: null });
  });

  it('keeps no server from starting when it cannot be taken out', async () => {
    const away = new AuditLog(records, clock);
    away.applyRetention = () => Promise.reject(new KnowledgeError('unavailable', 'away'));
    await expect(run(away)).resolves.toBeUndefined();
  });
});
