import 'reflect-metadata';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, readSettings, type Settings } from '@app/config';
import { type Engines, openEngines, readContentFolder } from '@app/engines';
import { type ContentResult, failureOf, KnowledgeBase, KnowledgeError, SystemClock } from '@app/knowledge';
import { FIRST_LOGIN, firstRun, People, type ProviderSettings } from '@app/access';
import { type Log, openLog, Tracing } from '@app/observability';
import { type SearchIndex } from '@app/search';
import { createApp } from './app.js';
import { IndexFollower } from './http/search/index-follower.js';
import { onSignal, stopServing } from './stop.js';

/** A small index is brought up to date before the first answer, a large one while answers are given. */
const LONGEST_START_MS = 15_000;

async function main(): Promise<void> {
  const settings = readSettings();
  const log = openLog(settings.logLevel, process.stdout);
  const tracing = settings.otlpUrl === '' ? null : Tracing.to(settings.otlpUrl, 'trithuc-api');
  const engines = await openEngines(settings);
  try {
    await serve(settings, engines, log, tracing);
  } catch (error) {
    await engines.close();
    throw error;
  }
}

async function serve(settings: Settings, engines: Engines, log: Log, tracing: Tracing | null): Promise<void> {
  const { store, index, place } = engines;
  const clock = new SystemClock();
  const content = await readContentFolder(settings.contentDir);
  report(
    place,
    settings.contentDir,
    await new KnowledgeBase(store, clock).loadContent('content', content.files),
    log,
  );
  const { abbreviations } = content;
  const metrics = settings.metrics === 'on';
  const app = await createApp({
    ...{ ...settings, ...engines, abbreviations, clock, log, metrics, tracing },
    identityProvider: identityProviderOf(settings),
  });
  onSignal(async () => {
    await stopServing(app);
    await tracing?.close();
    await engines.close();
  });
  try {
    await letFirstIn(app.get(People));
    await openSearch(app, index, log);
    const { host, port } = settings;
    const address = await app.getHttpAdapter().getInstance().listen({ host, port });
    log.announce(
      `trithuc phục vụ tại ${address}/; API tại ${address}/api/v1, tài liệu tại ${address}/api/docs`,
    );
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** Past the log: whoever may read that is not let in by it. */
async function letFirstIn(people: People): Promise<void> {
  const password = await firstRun(people);
  if (password !== null)
    console.error(
      `Đăng nhập lần đầu (chỉ in lần này): tên "${FIRST_LOGIN}", mật khẩu dùng một lần "${password}"`,
    );
}

function identityProviderOf(settings: Settings): ProviderSettings | null {
  const { oidcIssuer: issuer, oidcClientId: clientId, oidcClientSecret: clientSecret, publicUrl } = settings;
  const callback = `${publicUrl.replace(/\/$/, '')}/api/v1/session/oidc/callback`;
  return issuer === '' ? null : { issuer, clientId, clientSecret, callback };
}

/** Search is ready with the server where it can be; an index that is away or far behind keeps nobody from the items. */
async function openSearch(app: NestFastifyApplication, index: SearchIndex, log: Log): Promise<void> {
  await app.get(IndexFollower).catchUp(LONGEST_START_MS);
  try {
    const { documents, notice } = await index.state();
    log.announce(`Chỉ mục có ${documents} văn bản${notice ? ` (${notice})` : ''}`);
  } catch (error) {
    const { msg } = failureOf(error);
    log.announce(`Bộ tìm kiếm chưa trả lời: đọc và ghi được, tra cứu sẽ có lại khi nó trả lời. ${msg}`);
  }
}

function report(place: string, contentDir: string, loaded: ContentResult, log: Log): void {
  const { files, created, revised, unchanged, faults } = loaded;
  const counts = `${created.length} mục mới, ${revised.length} đổi, ${unchanged} như cũ`;
  log.announce(`Dữ liệu ở ${place}. Nạp ${files} tệp từ ${contentDir}: ${counts}`);
  for (const { message } of faults) log.announce(`Không nạp được ${message}`);
}

/** Faults of the surroundings in one line; anything else with its stack, for it is ours. */
function lastWords(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof KnowledgeError) return `trithuc: ${error.message}`;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `trithuc: cổng đang có chương trình khác dùng (${message}); đặt TRITHUC_PORT khác`;
  return code === undefined ? error : `trithuc: ${message}`;
}

main().catch((error: unknown) => {
  console.error(lastWords(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
