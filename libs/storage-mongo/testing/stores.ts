import { Database, type MongoOptions } from '../src/database.js';
import { MongoKnowledgeStore } from '../src/store.js';
import { Mortal } from './mortal.js';
import { type TestServer } from './server.js';

/** The stores of one test on one fresh database, closed and dropped after it. */
export class Stores {
  private readonly uris: string[] = [];
  private readonly closing: (() => Promise<void>)[] = [];

  constructor(private readonly server: () => TestServer) {
    afterEach(() => this.clear());
  }

  /** A fresh database's address. */
  fresh(): string {
    this.uris.push(this.server().database());
    return this.uris.at(-1)!;
  }

  /** One more process on a database. */
  async open(uri: string, options: Partial<MongoOptions> = {}): Promise<MongoKnowledgeStore> {
    const store = await MongoKnowledgeStore.open({ uri, ...options });
    this.closing.push(() => store.close());
    return store;
  }

  /** A process that dies after so many writes. */
  async mortal(uri: string, writes: number): Promise<{ store: MongoKnowledgeStore; mortal: Mortal }> {
    const db = await Database.open({ uri });
    this.closing.push(() => db.close());
    const mortal = new Mortal(db, writes);
    return { store: new MongoKnowledgeStore(mortal.database), mortal };
  }

  private async clear(): Promise<void> {
    for (const close of this.closing.splice(0)) await close();
    for (const uri of this.uris.splice(0)) await this.server().drop(uri);
  }
}
