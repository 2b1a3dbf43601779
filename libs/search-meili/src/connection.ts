import { Meilisearch } from 'meilisearch';
import { isDisconnected, isRefusedKey, outage, translate } from './errors.js';
import { keysFor, type Role } from './keys.js';
import { transport } from './transport.js';

/** Indexes are put in the place of others as the driver asks since this one; all else that is used is older. */
const OLDEST = '1.18.0';

export interface MeiliOptions {
  /** Where Meilisearch answers, such as `http://127.0.0.1:7700`. */
  readonly url: string;
  /** The master key, of which keys with fewer rights are made, or one that may do what is in {@link keysFor}. */
  readonly key: string;
  /** Of the index: letters, digits, `-` and `_`. Everything kept on the server begins with it. */
  readonly name: string;
  /** How long the answer to a question may take. */
  readonly timeoutMs?: number;
}

const READING_MS = 10_000;
/** To take in what is to be indexed takes longer than any question. */
const WRITING_MS = 120_000;

type Clients = Readonly<Record<Role, Meilisearch>>;

/** The way to the server: made at the first question, and again after it was lost. */
export class Connection {
  private clients: Promise<Clients> | null = null;

  constructor(private readonly options: MeiliOptions) {}

  /** Asks with the key of the role. Throws `unavailable` when the server cannot serve. */
  async ask<T>(role: Role, question: (client: Meilisearch) => Promise<T>): Promise<T> {
    const clients = (this.clients ??= this.connect());
    try {
      return await question((await clients)[role]);
    } catch (error) {
      if (isDisconnected(error) && this.clients === clients) this.clients = null;
      throw translate(error, this.address);
    }
  }

  /** Without what may be secret in it. */
  private get address(): string {
    return URL.canParse(this.options.url) ? new URL(this.options.url).origin : this.options.url;
  }

  private async connect(): Promise<Clients> {
    try {
      const { name, key, timeoutMs = READING_MS } = this.options;
      const given = this.client(key, timeoutMs);
      await this.checkVersion(given);
      const keys = await keysFor(given, name, key);
      return {
        reading: this.client(keys.reading, timeoutMs),
        writing: this.client(keys.writing, WRITING_MS, false),
      };
    } catch (error) {
      this.clients = null;
      throw error;
    }
  }

  private async checkVersion(client: Meilisearch): Promise<void> {
    const version = await versionOf(client);
    if (version === null || isAtLeast(version, OLDEST)) return;
    throw outage(
      `Meilisearch tại ${this.address} là phiên bản ${version}; chương trình cần từ ${OLDEST} trở lên. Hãy nâng cấp máy chủ.`,
    );
  }

  private client(apiKey: string, timeoutMs: number, repeatable = true): Meilisearch {
    return new Meilisearch({
      host: this.options.url,
      apiKey,
      httpClient: transport(timeoutMs, repeatable),
    });
  }
}

/** Null with a key that may not know: whether it may do anything at all, the next question tells. */
async function versionOf(client: Meilisearch): Promise<string | null> {
  try {
    return String((await client.getVersion()).pkgVersion);
  } catch (error) {
    if (isRefusedKey(error)) return null;
    throw error;
  }
}

function isAtLeast(version: string, oldest: string): boolean {
  const [have, need] = [version, oldest].map((one) => one.split('.').map(Number));
  const at = need!.findIndex((part, i) => part !== have![i]);
  return at < 0 || have![at]! > need![at]!;
}
