import '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type InjectOptions } from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@app/config';
import { openEngines } from '@app/engines';
import {
  type Kept,
  type Person,
  Records,
  type Role,
  type Scope,
  SCOPES,
  Sessions,
  Tokens,
} from '@app/access';
import { aPerson, peopleOf } from '@app/access/testing';
import { type Clock, type ItemVersion, type Kind, KnowledgeBase, KnowledgeStore } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { openLog } from '@app/observability';
import { parseAbbreviations } from '@app/text';
import { type Parts } from '../../src/app.module.js';
import { IndexFollower } from '../../src/http/search/index-follower.js';
import { type Answer, Caller } from './caller.js';
import { Contract } from './contract.js';

export { type Answer, Caller } from './caller.js';

// Nest has to be complete before its CommonJS companions ask for it.
const { createApp } = await import('../../src/app.js');

type Headers = Record<string, string>;

/** What matters of somebody invented; `unit` is a key of the reference table `bodies`, whether it is there or not. */
export interface About {
  readonly unit?: string;
  readonly name?: string;
  readonly email?: string;
}

/** The API over real engines in a folder of its own. Every answer is held against the OpenAPI document it publishes. */
export class RunningApi {
  private address: Promise<string> | undefined;
  private curator: Promise<Caller> | undefined;
  private people = 0;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly contract: Contract,
    private readonly clock: Clock,
    readonly close: () => Promise<void>,
  ) {}

  static async start(overrides: Partial<Parts> = {}): Promise<RunningApi> {
    const dataDir = await mkdtemp(join(tmpdir(), 'trithuc-api-'));
    const engines = await openEngines({ ...readSettings({}), dataDir });
    const parts: Parts = {
      ...engines,
      indexer: 'in-process',
      abbreviations: parseAbbreviations({ abbreviations: [] }),
      clock: new StillClock(),
      publicUrl: '',
      smtpUrl: '',
      mailFrom: '',
      anonymous: 'local',
      identityProvider: null,
      auditKeepDays: 3_660,
      sameUnitApproval: 'refused',
      rateLimit: 0,
      uploadLimitMb: 1,
      log: openLog('error', { write: () => true }),
      metrics: true,
      tracing: null,
      ...overrides,
    };
    const app = await createApp(parts);
    const document = (await app.inject('/api/docs-json')).json<OpenAPIObject>();
    const end = async () => {
      await app.close();
      await engines.close();
      await rm(dataDir, { recursive: true });
    };
    return new RunningApi(app, new Contract(document), parts.clock, end);
  }

  /** Listens on a free port besides; gives the address. */
  listen(): Promise<string> {
    const fastify = this.app.getHttpAdapter().getInstance();
    return (this.address ??= fastify.listen({ host: '127.0.0.1', port: 0 }));
  }

  get store(): KnowledgeStore {
    return this.app.get(KnowledgeStore);
  }

  /** Every route the server knows, as "GET /api/v1/items/{id}". */
  servedRoutes(): string[] {
    const tree = this.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const above: string[] = [];
    return tree.split('\n').flatMap((line) => {
      const [, indent = '', path = '', methods = ''] =
        /^((?:│ {3}| {4})*)[├└]── (\S+) \((.*)\)$/.exec(line) ?? [];
      above.splice(indent.length / 4, Infinity, path);
      const full = above.join('').replaceAll(/:(\w+)/g, '{$1}');
      return methods
        .split(', ')
        .filter((method) => method !== 'HEAD')
        .map((method) => `${method} ${full}`);
    });
  }

  /** Somebody new with these roles who has logged in. */
  async as(roles: Role | readonly Role[], about: About = {}): Promise<Caller> {
    const person = await this.person(roles, about);
    const { token, csrf } = await this.app.get(Sessions).open(person, 'password');
    const headers = { cookie: `trithuc_session=${token}`, 'x-csrf-token': csrf };
    return new Caller((options) => this.ask(options), headers, person);
  }

  /** A program that came with a token of somebody new with these roles. */
  async withToken(
    roles: Role | readonly Role[],
    scopes: readonly Scope[] = SCOPES,
    about: About = {},
  ): Promise<Caller> {
    const person = await this.person(roles, about);
    const { token } = await this.app.get(Tokens).make(person.id, { name: 'thử', scopes, days: 366 });
    return new Caller((options) => this.ask(options), { authorization: `Bearer ${token}` }, person);
  }

  /** Somebody who has not logged in, at this machine. */
  anonymous(headers: Headers = {}): Caller {
    return new Caller((options) => this.ask(options), headers, null);
  }

  /** An account without a session. */
  person(roles: Role | readonly Role[], { unit, ...rest }: About = {}): Promise<Kept<Person>> {
    const people = peopleOf(this.app.get(Records), this.clock);
    this.people += 1;
    const memberships = unit === undefined ? [] : [{ unit, from: null, to: null }];
    const given = aPerson({
      ...{ login: `nguoi.${this.people}`, roles: [roles].flat(), memberships },
      ...rest,
    });
    return people.create('test', given).then(({ person }) => person);
  }

  /** Reads as a curator, who sees everything. */
  async get<T>(path: string, options: InjectOptions = {}): Promise<Answer<T>> {
    return (await this.aCurator()).get(path, options);
  }

  /** Writes as a curator. */
  async post<T>(path: string, payload: object, headers: Headers = {}): Promise<Answer<T>> {
    return (await this.aCurator()).post(path, payload, headers);
  }

  /** Uploads a file as a curator. */
  async upload<T>(path: string, name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer<T>> {
    const payload = new FormData();
    payload.append('file', new Blob([content]), name);
    return (await this.aCurator()).send('POST', path, { payload });
  }

  /** An item that readers see, as an import brings it; found by search when it returns. */
  async published(kind: Kind, body: object): Promise<ItemVersion> {
    const base = this.app.get(KnowledgeBase);
    const version = await base.create('import', { kind, body, reason: 'nhập', publish: true });
    await this.follow();
    return version;
  }

  /** Takes an item from readers, as a hand at the store would. */
  async withdrawn(itemId: string): Promise<void> {
    await this.app.get(KnowledgeBase).withdraw('import', itemId, 'sai');
    await this.follow();
  }

  /** Until search finds what was written past the API. */
  follow(): Promise<void> {
    return this.app.get(IndexFollower).catchUp();
  }

  private aCurator(): Promise<Caller> {
    return (this.curator ??= this.as('curator'));
  }

  async ask<T>(options: InjectOptions): Promise<Answer<T>> {
    const response = await this.app.inject(options);
    const { statusCode: status, headers, payload: text } = response;
    const type = String(headers['content-type']).split(';')[0]!;
    const body = (/[/+]json$/.test(type) ? response.json() : undefined) as T;
    const path = response.raw.req.url!.split('?')[0]!;
    const faults = this.contract.faults(options.method!, path, status, type, body ?? (text || undefined));
    if (faults.length > 0) throw new Error(`The answer breaks the published contract:\n${faults.join('\n')}`);
    return { status, headers, text, body };
  }
}
