import { createReadStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable } from 'node:stream';
import { type AuditLog, type Viewer } from '@app/access';
import { type Clock, KnowledgeError } from '@app/knowledge';

/** One copy of the whole base. */
export interface Backup {
  readonly name: string;
  readonly bytes: number;
  readonly madeAt: string;
}

export interface BackupParts {
  /** Null where copies are made with other tools. */
  readonly copiesDir: string | null;
  readonly backup: (target: string) => Promise<void>;
  readonly audit: AuditLog;
  readonly clock: Clock;
}

/** No other name is ever looked for on the disk. */
const NAME = /^trithuc-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})\.db$/;
const OWNER_ALONE = 0o700;
const OWNER_READS = 0o600;

/** Makes, keeps and hands out copies of the whole base. Each act is in the audit log. */
export class Backups {
  private making = false;

  constructor(private readonly parts: BackupParts) {}

  /** Whether copies are made here at all. */
  get areMadeHere(): boolean {
    return this.parts.copiesDir !== null;
  }

  /** Newest first. */
  async list(): Promise<Backup[]> {
    const { copiesDir } = this.parts;
    if (copiesDir === null) return [];
    const names = (await readdir(copiesDir).catch(() => [])).filter((name) => NAME.test(name));
    return Promise.all(
      names
        .sort()
        .reverse()
        .map((name) => described(copiesDir, name)),
    );
  }

  /** Throws `conflict` while one is made, and what the engine throws: no room, or copies are made with other tools. */
  async make(viewer: Viewer): Promise<Backup> {
    if (this.making) throw new KnowledgeError('conflict', 'Đang có một lần sao lưu; chờ xong rồi làm tiếp.');
    this.making = true;
    try {
      return await this.copy(viewer);
    } finally {
      this.making = false;
    }
  }

  /** Throws `not-found`. */
  async open(viewer: Viewer, name: string): Promise<{ readonly content: Readable; readonly bytes: number }> {
    const path = await this.pathOf(name);
    await this.parts.audit.note(viewer, 'backup.downloaded', name);
    return { content: createReadStream(path), bytes: (await stat(path)).size };
  }

  /** Throws `not-found`. */
  async remove(viewer: Viewer, name: string): Promise<void> {
    const path = await this.pathOf(name);
    await this.parts.audit.note(viewer, 'backup.removed', name);
    await rm(path);
  }

  private async copy(viewer: Viewer): Promise<Backup> {
    const { copiesDir, backup, audit, clock } = this.parts;
    const name = `trithuc-${clock.now().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}.db`;
    const target = join(copiesDir ?? '', name);
    if (copiesDir !== null) await mkdir(copiesDir, { recursive: true, mode: OWNER_ALONE });
    const partial = `${target}.partial`;
    await rm(partial, { force: true });
    try {
      await backup(partial);
      await chmod(partial, OWNER_READS);
      await rename(partial, target);
    } catch (error) {
      if (copiesDir !== null) await rm(partial, { force: true });
      throw error;
    }
    const made = await described(copiesDir ?? '', name);
    await audit.note(viewer, 'backup.made', name, { bytes: made.bytes });
    return made;
  }

  private async pathOf(name: string): Promise<string> {
    const { copiesDir } = this.parts;
    const path = copiesDir !== null && NAME.test(name) ? join(copiesDir, name) : null;
    if (path !== null && (await stat(path).catch(() => null))) return path;
    throw new KnowledgeError('not-found', 'Không có bản sao này.');
  }
}

async function described(folder: string, name: string): Promise<Backup> {
  const [, year, month, day, hour, minute, second] = NAME.exec(name)!;
  const { size } = await stat(join(folder, name));
  return { name, bytes: size, madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z` };
}
