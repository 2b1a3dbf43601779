import { isMissing, outage } from './errors.js';
import { SETTINGS_VERSION } from './settings.js';
import { type Shelf } from './shelf.js';
import { type Site } from './site.js';
import { type IndexRecord, RECORD_KEY } from './stored.js';

/** How the index stands; null for one that is not there. Throws `unavailable` when a newer version made it. */
export async function readRecord(texts: Shelf): Promise<IndexRecord | null> {
  try {
    const [record] = await texts.byKeys<IndexRecord>([RECORD_KEY]);
    if (record && record.version > SETTINGS_VERSION) {
      throw outage(
        `Chỉ mục ${texts.indexUid} do một phiên bản mới hơn của chương trình lập. Hãy nâng cấp chương trình này.`,
      );
    }
    return record ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** How the index stands, which is begun where there is none. Throws `unavailable` where there is somebody else's. */
export async function recordOrBegin(site: Site, texts: Shelf): Promise<IndexRecord> {
  const record = await readRecord(texts);
  if (record) return record;
  if (await isEmpty(texts)) return site.begin();
  throw outage(
    `Chỉ mục ${texts.indexUid} trên máy chủ Meilisearch không phải do chương trình này lập. Hãy đặt tên khác cho chỉ mục, hoặc tự xóa chỉ mục ấy.`,
  );
}

async function isEmpty(texts: Shelf): Promise<boolean> {
  try {
    return (await texts.size()).documents === 0;
  } catch (error) {
    if (isMissing(error)) return true;
    throw error;
  }
}
