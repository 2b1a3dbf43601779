import { KnowledgeError } from '@app/knowledge';
import { type Connection, createConnection, type mongo } from 'mongoose';
import { type Head } from './documents.js';
import { badAddress, isDuplicate, placeIn, tooOld, translate } from './errors.js';
import { type Collections, collectionsOf, createIndexes, SCHEMA_NUMBER } from './schema.js';

export interface MongoOptions {
  /** `mongodb://` or `mongodb+srv://`, with the name of the database. Never repeated in a message with its account. */
  readonly uri: string;
  /** How many members of a replica set have a write on disk before it is acknowledged; `majority` when not said. */
  readonly writeConcern?: 'majority' | number;
  /** Who answers people: `history`, `inForce`, `list` and `referring`. Everything else asks the primary. */
  readonly readPreference?: mongo.ReadPreferenceMode;
  /** How long to look for a server, and how long a write may go on trying, in milliseconds. */
  readonly timeoutMs?: number;
  /**
   * Opens a store that a migration or a restore fills, empty or left unfinished by one. It can be opened no other way
   * until `finish`.
   */
  readonly filling?: boolean;
}

/** Whom a read asks. */
export type From = Pick<mongo.FindOptions, 'session' | 'readPreference'>;

/** A server that does not answer within this is given up on in the middle of an operation. */
const SILENCE_MS = 60_000;
const OLDEST = [4, 4] as const;
const EMPTY: Head = { sequence: 0, hash: null, counts: [] };

/** An open connection, what the server can do, and the collections. */
export class Database {
  /** Raised whenever servers come, go or change roles: what was known of them before is known no longer. */
  epoch = 0;

  private constructor(
    private readonly connection: Connection,
    readonly collections: Collections,
    readonly place: string,
    readonly replicaSet: boolean,
    readonly options: Required<MongoOptions>,
  ) {
    connection.getClient().on('topologyDescriptionChanged', () => {
      this.epoch += 1;
    });
  }

  static async open(given: MongoOptions): Promise<Database> {
    const options = { ...DEFAULTS, ...given };
    const place = placeIn(options.uri);
    const connection = createConnection();
    try {
      await connect(connection, options);
      const db = connection.getClient().db(connection.name);
      checkVersion(await db.admin().command({ buildInfo: 1 }), place);
      const { setName } = await db.admin().command({ hello: 1 });
      const opened = new Database(connection, collectionsOf(connection), place, Boolean(setName), options);
      await opened.prepare();
      return opened;
    } catch (error) {
      await connection.close();
      throw translate(error, place);
    }
  }

  /** Errors of the driver become ours. */
  async guard<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw translate(error, this.place);
    }
  }

  /** Ends the filling: from now on the store opens as any other. */
  async finish(): Promise<void> {
    await this.collections.marks.deleteOne({ _id: 'filling' }, this.durably);
  }

  /** What is acknowledged with this survives the loss of a server. */
  get durably(): { writeConcern: mongo.WriteConcernSettings } {
    const { writeConcern: w, timeoutMs: wtimeoutMS } = this.options;
    return { writeConcern: { w, journal: true, wtimeoutMS } };
  }

  /** Reads what a replica set can no longer lose; elsewhere what there is. */
  get settled(): { readConcern?: { level: 'majority' } } {
    const applies = this.replicaSet && this.options.writeConcern === 'majority';
    return applies ? { readConcern: { level: 'majority' } } : {};
  }

  /** A session in which a later read sees at least what an earlier one saw, on whichever member. */
  session(): mongo.ClientSession {
    return this.connection.getClient().startSession({ causalConsistency: true });
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  private async prepare(): Promise<void> {
    const { marks, head } = this.collections;
    await insertNew(marks, { _id: 'schema', number: SCHEMA_NUMBER }, this.durably);
    const schema = await marks.findOne({ _id: 'schema' });
    if (schema && schema.number > SCHEMA_NUMBER) throw newer(this.place, schema.number);
    await this.checkFilling();
    await createIndexes(this.connection);
    await insertNew(head, { _id: 'head', ...EMPTY }, this.durably);
  }

  private async checkFilling(): Promise<void> {
    const { marks, commits } = this.collections;
    const unfinished = (await marks.findOne({ _id: 'filling' })) !== null;
    if (!this.options.filling && unfinished) throw halfFilled(this.place);
    if (!this.options.filling || unfinished) return;
    if (await commits.findOne({})) throw notEmpty(this.place);
    await insertNew(marks, { _id: 'filling', number: SCHEMA_NUMBER }, this.durably);
  }
}

const DEFAULTS = {
  writeConcern: 'majority',
  readPreference: 'primary',
  timeoutMs: 5000,
  filling: false,
} as const;

/** Throws `unavailable` for a server this library cannot use. */
export function checkVersion({ version }: mongo.Document, place: string): void {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST;
  if (major < oldest || (major === oldest && minor < oldestMinor)) throw tooOld(place, String(version));
}

async function connect(connection: Connection, { uri, timeoutMs }: Required<MongoOptions>): Promise<void> {
  try {
    await connection.openUri(uri, {
      ...{ appName: 'trithuc', bufferCommands: false, autoIndex: false, autoCreate: false },
      ...{ serverSelectionTimeoutMS: timeoutMs, connectTimeoutMS: timeoutMs, socketTimeoutMS: SILENCE_MS },
      // A write is repeated here, where it is known whether the first attempt arrived; not by the driver.
      ...{ retryWrites: false, readPreference: 'primary' },
    });
  } catch (error) {
    throw isMalformed(error) ? badAddress() : error;
  }
}

/** By name: the part of the driver that reads addresses has classes of its own. */
function isMalformed(error: unknown): boolean {
  return error instanceof Error && /^(MongoParseError|MongoInvalidArgumentError|TypeError)$/.test(error.name);
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
