import { type Database } from '../src/database.js';

/** A call to a collection on its way to the server. */
export interface Call {
  readonly collection: string;
  readonly method: string;
  readonly args: readonly unknown[];
  /** Lets it through. */
  proceed(): unknown;
}

/** The same connection, every call to a collection given to `watch` first. */
export function watched(db: Database, watch: (call: Call) => unknown): Database {
  const collections = Object.entries(db.collections).map(([name, collection]) => [
    name,
    watchedCollection(name, collection as object, watch),
  ]);
  return Object.create(db, { collections: { value: Object.fromEntries(collections) } }) as Database;
}

function watchedCollection(name: string, collection: object, watch: (call: Call) => unknown): object {
  return new Proxy(collection, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) =>
        watch({
          collection: name,
          method: String(key),
          args,
          proceed: () => Reflect.apply(value, target, args),
        });
    },
  });
}
