import 'reflect-metadata';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { ConfigError, readSettings, type Settings } from '@app/config';
import { type Engines, openEngines, readContentFolder } from '@app/engines';
import { type ContentResult, KnowledgeBase, KnowledgeError, SystemClock } from '@app/knowledge';
import { openAdminToken } from './admin-token-file.js';
import { createApp } from './app.js';
import { IndexFollower } from './http/search/index-follower.js';

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];

async function main(): Promise<void> {
  const settings = readSettings();
  const engines = await openEngines(settings);
  try {
    await serve(settings, engines);
  } catch (error) {
    await engines.close();
    throw error;
  }
}

async function serve(settings: Settings, engines: Engines): Promise<void> {
  const { store, index } = engines;
  const clock = new SystemClock();
  const content = await readContentFolder(settings.contentDir);
  report(settings, await new KnowledgeBase(store, clock).loadContent('content', content.files));
  const { token: adminToken, made } = await openAdminToken(settings.dataDir, settings.adminToken);
  if (made) console.log(`Mã quản trị để ghi (chỉ in lần này, hãy cất giữ): ${made}`);
  const { abbreviations } = content;
  const app = await createApp(
    { ...settings, store, index, abbreviations, clock, adminToken },
    loggerOf(settings),
  );
  await app.get(IndexFollower).catchUp();
  const { documents, notice } = await index.state();
  console.log(`Chỉ mục có ${documents} văn bản${notice ? ` (${notice})` : ''}`);
  const { host, port } = settings;
  const address = await app.getHttpAdapter().getInstance().listen({ host, port });
  console.log(`trithuc phục vụ tại ${address}/api/v1, tài liệu tại ${address}/api/docs`);
  const stop = (): void => void app.close().then(() => engines.close());
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

function loggerOf({ logLevel }: Settings): ConsoleLogger {
  const logLevels = LEVELS.slice(0, LEVELS.indexOf(logLevel) + 1);
  return new ConsoleLogger({ prefix: 'trithuc', logLevels, colors: Boolean(process.stdout.isTTY) });
}

function report({ contentDir, dataDir }: Settings, loaded: ContentResult): void {
  const { files, created, revised, unchanged, faults } = loaded;
  const counts = `${created.length} mục mới, ${revised.length} đổi, ${unchanged} như cũ`;
  console.log(`Dữ liệu ở ${dataDir}. Nạp ${files} tệp từ ${contentDir}: ${counts}`);
  for (const { message } of faults) console.error(`Không nạp được ${message}`);
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
  process.exitCode = 1;
});
