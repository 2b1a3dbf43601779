import { type AuditDraft, type RecordWrite } from '@app/access';

/** The write of a new record; name what matters to the test. */
export function aWrite(overrides: Partial<RecordWrite> = {}): RecordWrite {
  return { type: 'thing', id: 'a', basedOn: 0, body: { name: 'Giả định' }, keys: [], ...overrides };
}

/** What an invented person did, for the audit log. */
export function aDraft(overrides: Partial<AuditDraft> = {}): AuditDraft {
  return {
    at: '2026-01-01T00:00:00.000Z',
    actor: 'p-0000000001',
    act: 'thing.made',
    subject: 'a',
    details: {},
    ...overrides,
  };
}
