import { existsSync } from 'node:fs';
import { mkdir, rename, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Records } from '@app/access';
import { type Settings } from '@app/config';
import { KnowledgeError, type KnowledgeStore, type Leases } from '@app/knowledge';
import { MongoKnowledgeStore } from '@app/storage-mongo';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';

const STORE_FILE = 'trithuc.db';
const COPIES_FOLDER = 'backups';
const MEBIBYTE = 2 ** 20;
/** What a disk keeps free for everything else, beside a copy. */
const SPARE_BYTES = 64 * MEBIBYTE;

/** What a base consists of: the items, and beside them the records of people and reviews with the audit log. */
export interface Contents {
  readonly store: KnowledgeStore;
  readonly records: Records;
}

/** A store in use, with the jobs that are handed out in it. */
export interface OpenStore extends Contents {
  readonly leases: Leases;
  /** Where the items are, for people to read: without an account. */
  readonly place: string;
  /** Folder in which copies are kept; null where the engine's own tools make and keep them. */
  readonly copiesDir: string | null;
  /**
   * Copies the store as it stands to a new file while it is in use. Throws `unavailable` when it cannot be written,
   * `refused` when the disk has no room for it.
   */
  backup(target: string): Promise<void>;
  close(): Promise<void>;
}

/** One way to keep items. */
export interface StoreEngine {
  open(settings: Settings): Promise<OpenStore>;
  /**
   * Makes a store that is not there yet: until `fill` has finished, it serves nobody. One that failed or was killed
   * stays as it is: the next call goes on with it. Throws `refused` when a store is there already.
   */
  fill<T>(settings: Settings, fill: (contents: Contents) => Promise<T>): Promise<T>;
}

export const sqlite: StoreEngine = {
  async open({ dataDir }) {
    const store = SqliteKnowledgeStore.open(join(dataDir, STORE_FILE));
    return {
      store,
      records: store.records,
      leases: store.leases,
      place: dataDir,
      copiesDir: join(dataDir, COPIES_FOLDER),
      backup: async (target) => {
        await refuseFull(join(dataDir, STORE_FILE), target);
        await store.backup(target);
      },
      close: async () => store.close(),
    };
  },

  async fill({ dataDir }, fill) {
    const target = join(dataDir, STORE_FILE);
    const aside = `${target}.filling`;
    await mkdir(dataDir, { recursive: true });
    await refuseFilled(target);
    const store = SqliteKnowledgeStore.open(aside);
    const result = await fill({ store, records: store.records })
      .catch((error: unknown) => {
        throw withHint(error, `hoặc xóa tệp ${aside} của lần chạy trước`);
      })
      .finally(() => store.close());
    await refuseFilled(target);
    await rename(aside, target);
    return result;
  },
};

/** Throws `refused` for a file that holds a base; one in which nothing ever happened may be taken away. */
async function refuseFilled(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const store = SqliteKnowledgeStore.open(path);
  const held = Promise.all([store.changes(0, 1), store.records.entries(0, 1), store.records.types()]);
  if ((await held.finally(() => store.close())).flat().length === 0) return;
  throw new KnowledgeError('refused', `${path} đã có dữ liệu; hãy chuyển nó đi nơi khác rồi chạy lại`);
}

/** Throws `refused` where a copy would fill the disk: the base itself could not be written to any more. */
async function refuseFull(file: string, target: string): Promise<void> {
  const disk = await statfs(dirname(target)).catch(() => null);
  if (disk === null) return;
  const sizes = await Promise.all([file, `${file}-wal`].map((one) => stat(one).catch(() => null)));
  const needed = sizes.reduce((sum, one) => sum + (one?.size ?? 0), SPARE_BYTES);
  const free = disk.bavail * disk.bsize;
  if (free >= needed) return;
  const [has, needs] = [free, needed].map((bytes) => Math.ceil(bytes / MEBIBYTE));
  throw new KnowledgeError(
    'refused',
    `Đĩa còn ${has} MB, bản sao cần ${needs} MB; hãy dọn bớt rồi sao lưu lại`,
  );
}

/** A refusal says what else can be done about it. */
function withHint(error: unknown, hint: string): unknown {
  if (!(error instanceof KnowledgeError) || error.code !== 'refused') return error;
  return new KnowledgeError(error.code, `${error.message}; ${hint}`, error.problems, { cause: error });
}

export const mongo: StoreEngine = {
  async open({ mongoUri: uri, mongoReadPreference: readPreference, mongoWriteConcern: writeConcern }) {
    const store = await MongoKnowledgeStore.open({ uri, readPreference, writeConcern });
    const { records, leases, place } = store;
    const copiesDir = null;
    return { store, records, leases, place, copiesDir, backup: refuseBackup, close: () => store.close() };
  },

  async fill({ mongoUri: uri, mongoWriteConcern: writeConcern }, fill) {
    const store = await MongoKnowledgeStore.open({ uri, writeConcern, filling: true });
    try {
      const result = await fill({ store, records: store.records }).catch((error: unknown) => {
        throw withHint(error, 'hoặc chọn cơ sở dữ liệu khác trong TRITHUC_MONGO_URI');
      });
      await store.finish();
      return result;
    } finally {
      await store.close();
    }
  },
};

async function refuseBackup(): Promise<void> {
  throw new KnowledgeError(
    'refused',
    'Cơ sở dữ liệu trên MongoDB được sao lưu bằng mongodump; riêng các mục thì dùng: trithuc export <tệp>',
  );
}
