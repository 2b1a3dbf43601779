import { KnowledgeError } from '@app/knowledge';
import { type mongo, type Connection } from 'mongoose';
import { type Head } from './documents.js';
import { type RecordsHead } from './record-documents.js';
import { isDuplicate } from './errors.js';
import { type Collections, createIndexes, SCHEMA_NUMBER } from './schema.js';

/** What is to be prepared, and how what is written for it becomes durable. */
interface Place {
  readonly collections: Collections;
  readonly place: string;
  readonly durably: mongo.InsertOneOptions;
  readonly options: { readonly filling: boolean };
}

const EMPTY: Head = { sequence: 0, hash: null, counts: [] };
const START = { sequence: 0, hash: null };
const EMPTY_RECORDS: RecordsHead = { sequence: 0, last: START, begin: START };

/** Makes what a store needs where it is missing. Many processes may do so at once. */
export async function prepare(db: Place, connection: Connection): Promise<void> {
  const { marks, head, recordHead } = db.collections;
  await insertNew(marks, { _id: 'schema', number: SCHEMA_NUMBER }, db.durably);
  const schema = await marks.findOne({ _id: 'schema' });
  if (schema && schema.number > SCHEMA_NUMBER) throw newer(db.place, schema.number);
  await checkFilling(db);
  await createIndexes(connection);
  await insertNew(head, { _id: 'head', ...EMPTY }, db.durably);
  await insertNew(recordHead, { _id: 'head', ...EMPTY_RECORDS }, db.durably);
}

async function checkFilling({ collections, place, options, durably }: Place): Promise<void> {
  const { marks, commits, recordCommits } = collections;
  const unfinished = (await marks.findOne({ _id: 'filling' })) !== null;
  if (!options.filling && unfinished) throw halfFilled(place);
  if (!options.filling || unfinished) return;
  if ((await commits.findOne({})) ?? (await recordCommits.findOne({}))) throw notEmpty(place);
  await insertNew(marks, { _id: 'filling', number: SCHEMA_NUMBER }, durably);
}

async function insertNew<T extends mongo.Document>(
  collection: mongo.Collection<T>,
  document: NoInfer<mongo.OptionalUnlessRequiredId<T>>,
  options: mongo.InsertOneOptions,
): Promise<void> {
  try {
    await collection.insertOne(document, options);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

function newer(place: string, number: number): KnowledgeError {
  const schemas = `lược đồ ${number}, bản này biết ${SCHEMA_NUMBER}`;
  const message = `Cơ sở dữ liệu ${place} do bản trithuc mới hơn tạo ra (${schemas}): hãy nâng cấp trithuc`;
  return new KnowledgeError('unavailable', message);
}

function halfFilled(place: string): KnowledgeError {
  const what = 'đang được chuyển dữ liệu vào dở dang';
  const message = `Cơ sở dữ liệu ${place} ${what}; chạy lại lệnh trithuc migrate hoặc trithuc restore để tiếp tục`;
  return new KnowledgeError('unavailable', message);
}

function notEmpty(place: string): KnowledgeError {
  const message = `Cơ sở dữ liệu ${place} đã có dữ liệu; chỉ chuyển hoặc khôi phục vào một cơ sở còn trống`;
  return new KnowledgeError('refused', message);
}
