import { existsSync } from 'node:fs';
import { mkdir, rename, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { KnowledgeError } from '@app/knowledge';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';
import { type StoreEngine, withHint } from '../store-engine.js';

const STORE_FILE = 'trithuc.db';
const COPIES_FOLDER = 'backups';
const MEBIBYTE = 2 ** 20;
/** What a disk keeps free for everything else, beside a copy. */
const SPARE_BYTES = 64 * MEBIBYTE;

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
