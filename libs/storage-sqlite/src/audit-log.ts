import {
  type AuditAnchor,
  type AuditDraft,
  type AuditEntry,
  type AuditFilter,
  nextEntry,
  sameEntry,
} from '@app/access';
import { decodeCursor, KnowledgeError, type Page, pageOf, type PageRequest } from '@app/knowledge';
import { type Database, type Row } from './database.js';

const COLUMNS: Readonly<Record<keyof AuditFilter, string>> = {
  actor: 'actor = ?',
  act: 'act = ?',
  subject: 'subject = ?',
};

/** The audit log of a base. What writes has to stand in a transaction. */
export class SqliteAuditLog {
  constructor(private readonly db: Database) {}

  append(drafts: readonly AuditDraft[]): void {
    let last = this.end();
    for (const draft of drafts) this.insert((last = nextEntry(last, draft)));
  }

  /** Entries of another log, which an empty one takes over from where that begins. */
  replay(anchor: AuditAnchor, entries: readonly AuditEntry[]): void {
    if (!this.last()) this.moveAnchor(anchor);
    let last = this.end();
    for (const entry of entries) this.insert((last = sameEntry(last, entry)));
  }

  forget(through: number): void {
    const to = Math.min(through, this.end().sequence - 1);
    if (to <= this.anchor().sequence) return;
    const { hash } = this.db.get('SELECT hash FROM audit WHERE sequence = ?', to)!;
    this.moveAnchor({ sequence: to, hash: String(hash) });
    this.db.write('DELETE FROM audit WHERE sequence <= ?', to);
  }

  anchor(): AuditAnchor {
    return endOf(this.db.get('SELECT sequence, hash FROM audit_anchor')!);
  }

  entries(since: number, limit: number): AuditEntry[] {
    return this.db
      .all('SELECT * FROM audit WHERE sequence > ? ORDER BY sequence LIMIT ?', since, limit)
      .map(entryOf);
  }

  find(filter: AuditFilter, page: PageRequest): Page<AuditEntry> {
    const before = decodeCursor(page.cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER;
    const asked = Object.entries(filter) as [keyof AuditFilter, string][];
    const where = ['true', ...asked.map(([field]) => COLUMNS[field])].join(' AND ');
    const values = asked.map(([, value]) => value);
    return this.db.snapshot(() => {
      const total = Number(this.db.get(`SELECT count(*) AS n FROM audit WHERE ${where}`, ...values)!['n']);
      const rows = this.db.all(
        `SELECT * FROM audit WHERE ${where} AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
        ...[...values, Number(before), page.limit + 1],
      );
      return pageOf(rows.map(entryOf), page, total, ({ sequence }) => [String(sequence)]);
    });
  }

  private last(): AuditAnchor | null {
    const row = this.db.get('SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1');
    return row ? endOf(row) : null;
  }

  /** What the next entry is chained to. */
  private end(): AuditAnchor {
    return this.last() ?? this.anchor();
  }

  private moveAnchor({ sequence, hash }: AuditAnchor): void {
    this.db.write('UPDATE audit_anchor SET sequence = ?, hash = ?', sequence, hash);
  }

  private insert({ sequence, at, actor, act, subject, details, hash }: AuditEntry): void {
    this.db.write(
      'INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[sequence, at, actor, act, subject, JSON.stringify(details), hash],
    );
  }
}

function endOf({ sequence, hash }: Row): AuditAnchor {
  return { sequence: Number(sequence), hash: hash as string | null };
}

function entryOf({ details, ...row }: Row): AuditEntry {
  try {
    return { ...row, details: JSON.parse(String(details)) } as object as AuditEntry;
  } catch (error) {
    const message = `nhật ký số ${String(row['sequence'])} không đọc được; chạy trithuc verify`;
    throw new KnowledgeError('damaged', message, [], { cause: error });
  }
}
