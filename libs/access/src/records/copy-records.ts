import { canonicalJson, KnowledgeError, pagesOf } from '@app/knowledge';
import { type AuditEnd } from '../audit/audit-entry.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { type Records, type RecordWrite, type StoredRecord } from '../ports/records.js';
import { EVERY } from './key-ranges.js';

/** Who is logged in, or about to be, at the moment: they log in again at the copy. */
const PASSING_TYPES = ['session', 'sign-on'];

const PAGE = 500;

export interface CopyOptions {
  /** Hears how many audit entries and records are behind; records are gone through again until nothing differs. */
  readonly onProgress?: (done: number) => void;
  /** Stops with the reason of the signal; what was written stays, and a later call goes on after it. */
  readonly signal?: AbortSignal;
}

/** What both bases hold now. */
export interface CopiedRecords {
  readonly records: number;
  /** Number and hash of the last audit entry. */
  readonly last: AuditEnd;
}

/**
 * Makes the records and the audit log of `target` those of `source`, to the same revisions and hashes, whatever
 * engines they run on; sessions are left out. Goes on where an earlier call stopped. The source may be written to
 * meanwhile: it ends once a comparison of all records found no difference and the log held nothing more, with the
 * chain of the copy verified. Throws `refused` when the log of the target is no part of the source's, nothing
 * written; `damaged` when the copy is not what was read.
 */
export async function copyRecords(
  source: Records,
  target: Records,
  { onProgress, signal }: CopyOptions = {},
): Promise<CopiedRecords> {
  let done = 0;
  const proceed = (count: number) => {
    signal?.throwIfAborted();
    onProgress?.((done += count));
  };
  let last = await heldBy(target, source, proceed);
  for (;;) {
    last = await copyLog(source, target, last, proceed);
    const { records, written } = await copyEvery(source, target, proceed);
    if (written > 0 || (await source.entries(last.sequence, 1)).length > 0) continue;
    await target.forget((await source.anchor()).sequence);
    await prove(target, last);
    return { records, last };
  }
}

type Proceed = (count: number) => void;

/** Where the log of the target ends, which has to be a part of the source's. */
async function heldBy(target: Records, source: Records, proceed: Proceed): Promise<AuditEnd> {
  const [here, there] = await Promise.all([target.anchor(), source.anchor()]);
  const [newest] = (await target.findEntries({}, { cursor: null, limit: 1 })).rows;
  if (!newest) {
    await target.replay({ anchor: there, records: [], entries: [] });
    return there;
  }
  if (newest.sequence < there.sequence) throw refused(newest.sequence + 1);
  let last: AuditEnd = here.sequence > there.sequence ? here : there;
  for (;;) {
    const held = await target.entries(last.sequence, PAGE);
    const wanted = await source.entries(last.sequence, PAGE);
    const other = held.find(({ hash }, n) => hash !== wanted[n]?.hash);
    if (other) throw refused(other.sequence);
    proceed(held.length);
    last = held.at(-1) ?? last;
    if (held.length < PAGE) return last;
  }
}

async function copyLog(
  source: Records,
  target: Records,
  since: AuditEnd,
  proceed: Proceed,
): Promise<AuditEnd> {
  let last = since;
  for (;;) {
    const entries = await source.entries(last.sequence, PAGE);
    if (entries.length === 0) return last;
    await target.replay({ anchor: since, records: [], entries });
    last = entries.at(-1)!;
    proceed(entries.length);
  }
}

/** Makes every record the same; gives how many there are and how many were not. */
async function copyEvery(
  source: Records,
  target: Records,
  proceed: Proceed,
): Promise<{ records: number; written: number }> {
  const types = new Set([...(await source.types()), ...(await target.types())]);
  let [records, written] = [0, 0];
  for (const type of [...types].filter((name) => !PASSING_TYPES.includes(name))) {
    for await (const page of pagesOf((page) => target.find(type, EVERY, page), PAGE)) {
      const gone = await missingIn(source, page);
      if (gone.length > 0) await target.commit(gone.map(removal), []);
      written += gone.length;
    }
    for await (const page of pagesOf((page) => source.find(type, EVERY, page), PAGE)) {
      const changed = await differingIn(target, page);
      if (changed.length > 0) {
        await target.replay({ anchor: await target.anchor(), records: changed, entries: [] });
      }
      records += page.length;
      written += changed.length;
      proceed(page.length);
    }
  }
  return { records, written };
}

async function missingIn(records: Records, page: readonly StoredRecord[]): Promise<readonly StoredRecord[]> {
  const there = await standing(records, page);
  return page.filter(({ id }) => !there.has(id));
}

async function differingIn(
  records: Records,
  page: readonly StoredRecord[],
): Promise<readonly StoredRecord[]> {
  const there = await standing(records, page);
  return page.filter((record) => canonicalJson(record) !== canonicalJson(there.get(record.id) ?? null));
}

async function standing(records: Records, page: readonly StoredRecord[]): Promise<Map<string, StoredRecord>> {
  const found = await records.get(
    page[0]!.type,
    page.map(({ id }) => id),
  );
  return new Map(found.map((record) => [record.id, record]));
}

function removal({ type, id, revision }: StoredRecord): RecordWrite {
  return { type, id, basedOn: revision, body: null, keys: [] };
}

async function prove(target: Records, last: AuditEnd): Promise<void> {
  const { broken, head } = await verifyAudit(target);
  if (!broken && head === last.hash) return;
  const where = broken ? `số ${broken.sequence} (${broken.fault})` : `cuối cùng (số ${last.sequence})`;
  throw new KnowledgeError('damaged', `nhật ký vừa chép hỏng ở mục ${where}; hãy xóa bản chép rồi chép lại`);
}

function refused(sequence: number): KnowledgeError {
  return new KnowledgeError(
    'refused',
    `nơi đến giữ nhật ký khác với nguồn từ mục số ${sequence}; không ghi gì, hãy dời hoặc xóa phần đó rồi chạy lại`,
  );
}
