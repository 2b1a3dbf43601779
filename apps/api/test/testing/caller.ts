import { type InjectOptions } from 'fastify';
import { type Kept, type Person } from '@app/access';

/** An answer; `body` is its JSON, typed as the caller says. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: T;
}

/** What carries a request to the server and the answer back. */
export type Ask = <T>(options: InjectOptions) => Promise<Answer<T>>;

type Headers = Record<string, string>;

/** Somebody who calls the API, with whatever shows who they are on every request. */
export class Caller {
  constructor(
    private readonly carry: Ask,
    private readonly proof: Headers,
    private readonly account: Kept<Person> | null,
  ) {}

  /** The account; throws for somebody who has not logged in. */
  get person(): Kept<Person> {
    if (this.account) return this.account;
    throw new Error('has not logged in');
  }

  get id(): string {
    return this.person.id;
  }

  /** The same person, who sends these headers along with every request. */
  with(headers: Headers): Caller {
    return new Caller(this.carry, { ...this.proof, ...headers }, this.account);
  }

  get<T>(path: string, { headers, ...options }: InjectOptions = {}): Promise<Answer<T>> {
    return this.send('GET', path, { ...options, headers: { ...headers } as Headers });
  }

  post<T>(path: string, payload: object = {}, headers: Headers = {}): Promise<Answer<T>> {
    return this.send('POST', path, { payload, headers });
  }

  patch<T>(path: string, payload: object, headers: Headers = {}): Promise<Answer<T>> {
    return this.send('PATCH', path, { payload, headers });
  }

  delete<T>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path, {});
  }

  /** `path` is below /api/v1. */
  send<T>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    { headers = {}, ...options }: InjectOptions & { headers?: Headers },
  ): Promise<Answer<T>> {
    return this.carry({ method, url: `/api/v1${path}`, ...options, headers: { ...this.proof, ...headers } });
  }
}
