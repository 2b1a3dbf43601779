import { isMissing, outage } from './errors.js';
import { SETTINGS_VERSION } from './settings.js';
import { type Shelf } from './shelf.js';
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
