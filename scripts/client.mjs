/**
 * Writes the types of the web application's API client from what the API says of itself, so that the compiler tells
 * where a page asks for what is no more. `--check` writes nothing and fails where they differ.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildPrograms } from './build.mjs';

const root = resolve(import.meta.dirname, '..');
const target = resolve(root, 'apps/web/src/api/schema.d.ts');

/** What a server of the built program says at /api/docs-json. */
async function openApiDocument() {
  const dataDir = mkdtempSync(join(tmpdir(), 'trithuc-client-'));
  const env = {
    TRITHUC_DATA_DIR: dataDir,
    TRITHUC_CONTENT_DIR: join(dataDir, 'none'),
    TRITHUC_PORT: '0',
  };
  const stdio = ['ignore', 'pipe', 'ignore'];
  const server = spawn(process.execPath, ['--no-warnings', 'dist/apps/api/src/main.js'], {
    cwd: root,
    env,
    stdio,
  });
  const ended = once(server, 'close');
  try {
    let said = '';
    for await (const words of server.stdout) {
      const [address] = /http:[^\s"]+\/api\/docs/.exec((said += words)) ?? [];
      if (address) return await (await fetch(`${address}-json`)).json();
    }
    throw new Error(`The server did not start: ${said}`);
  } finally {
    server.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

buildPrograms();
const types = astToString(await openapiTS(await openApiDocument(), { defaultNonNullable: false }));
if (!process.argv.includes('--check')) writeFileSync(target, types);
else if (readFileSync(target, 'utf8') !== types) {
  console.error('The API has changed: npm run client');
  process.exitCode = 1;
}
