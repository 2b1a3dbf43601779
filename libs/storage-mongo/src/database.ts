import { type Connection, createConnection, type mongo } from 'mongoose';
import { badAddress, placeIn, tooOld, translate } from './errors.js';
import { prepare } from './prepare.js';
import { type Collections, collectionsOf } from './schema.js';

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
    if (!namesDatabase(place)) throw badAddress(': thiếu tên cơ sở dữ liệu');
    const connection = createConnection();
    try {
      await connect(connection, options);
      const db = connection.getClient().db(connection.name);
      checkVersion(await db.admin().command({ buildInfo: 1 }), place);
      const { setName } = await db.admin().command({ hello: 1 });
      const opened = new Database(connection, collectionsOf(connection), place, Boolean(setName), options);
      await prepare(opened, connection);
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

function namesDatabase(place: string): boolean {
  return /\/[^/]+$/.test(place);
}

/** By name: the part of the driver that reads addresses has classes of its own. */
function isMalformed(error: unknown): boolean {
  return error instanceof Error && /^(MongoParseError|MongoInvalidArgumentError|TypeError)$/.test(error.name);
}
