import '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type InjectOptions } from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@app/config';
import { openEngines } from '@app/engines';
import { KnowledgeStore } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { openLog } from '@app/observability';
import { parseAbbreviations } from '@app/text';
import { type Parts } from '../../src/app.module.js';
import { Contract } from './contract.js';

// Nest has to be complete before its CommonJS companions ask for it.
const { createApp } = await import('../../src/app.js');
const { AdminToken } = await import('../../src/http/security/admin-token.js');

export const TOKEN = 'a token for tests';

/** An answer; `body` is its JSON, typed as the caller says. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: T;
}

/** The API over real engines in a folder of its own. Every answer is held against the OpenAPI document it publishes. */
export class RunningApi {
  private address: Promise<string> | undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly contract: Contract,
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
      adminToken: AdminToken.of(TOKEN),
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
    return new RunningApi(app, new Contract(document), end);
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

  get<T>(path: string, options: InjectOptions = {}): Promise<Answer<T>> {
    return this.ask({ method: 'GET', url: `/api/v1${path}`, ...options });
  }

  /** Writes as the administrator. */
  post<T>(path: string, payload: object, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const authorization = `Bearer ${TOKEN}`;
    return this.ask({
      method: 'POST',
      url: `/api/v1${path}`,
      payload,
      headers: { authorization, ...headers },
    });
  }

  async ask<T>(options: InjectOptions): Promise<Answer<T>> {
    const response = await this.app.inject(options);
    const { statusCode: status, headers, payload: text } = response;
    const type = String(headers['content-type']).split(';')[0]!;
    const body = (type.endsWith('json') ? response.json() : undefined) as T;
    const path = response.raw.req.url!.split('?')[0]!;
    const faults = this.contract.faults(options.method!, path, status, type, body);
    if (faults.length > 0) throw new Error(`The answer breaks the published contract:\n${faults.join('\n')}`);
    return { status, headers, text, body };
  }
}
