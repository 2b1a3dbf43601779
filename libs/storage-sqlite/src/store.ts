import { type Records } from '@app/access';
import {
  appended,
  type Change,
  type ChangeDraft,
  type Day,
  decideInForce,
  decodeCursor,
  type HistoryEntry,
  type InForce,
  type Instant,
  type ItemFilter,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  KnowledgeStore,
  type Leases,
  type NewVersion,
  nextChange,
  nextVersion,
  type Page,
  pageOf,
  type PageRequest,
  publication,
  type Publication,
  type Referrer,
} from '@app/knowledge';
import { Database, type DatabaseOptions, type Row } from './database.js';
import { countSql, matching, pageSql } from './filter.js';
import { SqliteLeases } from './leases.js';
import { SqliteRecords } from './records.js';

/**
 * The default store: one SQLite file in WAL mode with full sync. An acknowledged write survives a crash; readers
 * never wait for a writer, writers of other processes wait for each other.
 */
export class SqliteKnowledgeStore extends KnowledgeStore {
  /** The jobs of the processes on this base. */
  readonly leases: Leases;
  /** The records of people and reviews on this base, and its audit log. */
  readonly records: Records;

  constructor(private readonly db: Database) {
    super();
    this.leases = new SqliteLeases(db);
    this.records = new SqliteRecords(db);
  }

  /**
   * Opens or creates the file, folders included, and brings its schema up to date. Throws `damaged` when the file
   * is corrupt or no database, `unavailable` when it cannot be opened or a newer trithuc wrote it.
   */
  static open(path: string, options?: DatabaseOptions): SqliteKnowledgeStore {
    return new SqliteKnowledgeStore(Database.open(path, options));
  }

  override async append(batch: readonly NewVersion[]): Promise<readonly ItemVersion[]> {
    return this.db.transaction(() => batch.map((entry) => this.appendOne(entry)));
  }

  override async publish(act: Publication): Promise<void> {
    await this.db.transaction(() => this.show(act));
  }

  override async current(ids: readonly string[]): Promise<readonly ItemState[]> {
    return this.db.snapshot(() => ids.flatMap((id) => this.stateOf(id) ?? []));
  }

  override async version(itemId: string, n: number): Promise<ItemVersion | null> {
    return this.read(itemId, n);
  }

  override async history(itemId: string): Promise<readonly HistoryEntry[]> {
    const rows = this.db.all(
      `SELECT record, (SELECT min(at) FROM changes c
          WHERE c.type = 'published' AND c.item_id = v.item_id AND c.version = v.version) AS published_at
        FROM versions v WHERE item_id = ? ORDER BY version`,
      itemId,
    );
    return rows.map((row) => ({
      version: versionOf(row, itemId),
      publishedAt: row['published_at'] as Instant | null,
    }));
  }

  override async inForce(itemId: string, day: Day, knownAt: Instant): Promise<InForce> {
    return decideInForce(await this.history(itemId), day, knownAt);
  }

  override async list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    const after = decodeCursor(page.cursor, 1)?.[0] ?? '';
    return this.db.snapshot(() => {
      const lists = matching(filter);
      const ids = lists.flatMap((list) => this.db.all(pageSql(list), ...list.values, after, page.limit + 1));
      const total = lists.reduce(
        (sum, list) => sum + Number(this.db.get(countSql(list), ...list.values)!['n']),
        0,
      );
      const sorted = ids.map((row) => String(row['item_id'])).sort();
      const { rows, next } = pageOf(sorted.slice(0, page.limit + 1), page, total, (id) => [id]);
      return { rows: rows.map((id) => this.stateOf(id)!), next, total };
    });
  }

  override async referring(itemId: string, page: PageRequest): Promise<Page<Referrer>> {
    const [afterId, version, type, at] = decodeCursor(page.cursor, 4) ?? ['', '0', '', ''];
    const from = `FROM links l JOIN items i ON i.item_id = l.item_id
      WHERE l.target = ? AND (l.version = i.newest OR l.version = i.published)`;
    return this.db.snapshot(() => {
      const total = Number(this.db.get(`SELECT count(*) AS n ${from}`, itemId)!['n']);
      const rows = this.db.all(
        `SELECT l.item_id, i.kind, l.version, l.type, l.at ${from}
          AND (l.item_id, l.version, l.type, l.at) > (?, ?, ?, ?)
          ORDER BY l.item_id, l.version, l.type, l.at LIMIT ?`,
        ...[itemId, afterId!, Number(version), type!, at!, page.limit + 1],
      );
      return pageOf(rows.map(referrerOf), page, total, (row) => [
        ...[row.itemId, String(row.version), row.type, row.at ?? ''],
      ]);
    });
  }

  override async changes(since: number, limit: number): Promise<readonly Change[]> {
    return this.db
      .all('SELECT * FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?', since, limit)
      .map(changeOf);
  }

  /** Copies the base as it stands to a new file, while it is in use. Throws `unavailable` when it cannot be written. */
  backup(target: string): Promise<void> {
    return this.db.backup(target);
  }

  close(): void {
    this.db.close();
  }

  private appendOne(entry: NewVersion): ItemVersion {
    const { itemId } = entry;
    const item = this.db.get('SELECT newest FROM items WHERE item_id = ?', itemId);
    const version = nextVersion(item ? this.read(itemId, Number(item['newest'])) : null, entry);
    this.db.write('INSERT INTO versions VALUES (?, ?, ?)', itemId, version.version, JSON.stringify(version));
    this.db.write(
      `INSERT INTO items (item_id, kind, newest) VALUES (?, ?, ?)
        ON CONFLICT (item_id) DO UPDATE SET newest = excluded.newest`,
      ...[itemId, version.kind, version.version],
    );
    for (const { target, type, at } of version.links) {
      const place = [target, itemId, version.version, type, at ?? ''];
      this.db.write('INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?, ?)', ...place);
    }
    this.log(appended(version));
    if (entry.publish) this.show({ ...version, at: version.recordedAt });
    return version;
  }

  private show(act: Publication): void {
    const item = this.db.get('SELECT published FROM items WHERE item_id = ?', act.itemId);
    const published = (item?.['published'] ?? null) as number | null;
    const shown = act.version ?? published;
    const version = shown === null ? null : this.read(act.itemId, shown);
    if (!item || (act.version !== null && !version)) {
      const which = act.version === null ? '' : ` bản ${act.version}`;
      throw new KnowledgeError('not-found', `không có ${act.itemId}${which}`);
    }
    if (version === null || published === act.version) return;
    this.log(publication(act, act.version === null ? 'withdrawn' : 'published', version));
    this.db.write('UPDATE items SET published = ? WHERE item_id = ?', act.version, act.itemId);
  }

  private log(draft: ChangeDraft): void {
    const last = this.db.get(
      'SELECT sequence, hash FROM changes WHERE sequence = (SELECT max(sequence) FROM changes)',
    );
    const change = nextChange(
      last ? { sequence: Number(last['sequence']), hash: String(last['hash']) } : null,
      draft,
    );
    const { sequence, type, itemId, version, at, actor, reason, recordHash, hash } = change;
    this.db.write(
      'INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[sequence, type, itemId, version, at, actor, reason, recordHash, hash],
    );
  }

  private read(itemId: string, n: number): ItemVersion | null {
    const row = this.db.get('SELECT record FROM versions WHERE item_id = ? AND version = ?', itemId, n);
    return row ? versionOf(row, itemId) : null;
  }

  private stateOf(itemId: string): ItemState | null {
    const item = this.db.get('SELECT newest, published FROM items WHERE item_id = ?', itemId);
    if (!item) return null;
    const newest = this.read(itemId, Number(item['newest']));
    if (!newest) throw new KnowledgeError('damaged', `${itemId}: thiếu phiên bản ${String(item['newest'])}`);
    if (item['published'] === null) return { newest, published: null };
    const n = Number(item['published']);
    return { newest, published: n === newest.version ? newest : this.read(itemId, n) };
  }
}

function versionOf(row: Row, itemId: string): ItemVersion {
  try {
    return JSON.parse(String(row['record'])) as ItemVersion;
  } catch (error) {
    throw new KnowledgeError('damaged', `${itemId}: bản ghi không đọc được; chạy trithuc verify`, [], {
      cause: error,
    });
  }
}

function referrerOf(row: Row): Referrer {
  const { item_id: itemId, kind, version, type, at } = row;
  return { itemId, kind, version, type, at: at === '' ? null : at } as Referrer;
}

function changeOf({ item_id: itemId, record_hash: recordHash, ...rest }: Row): Change {
  return { ...rest, itemId, recordHash } as object as Change;
}
