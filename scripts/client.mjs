/**
 * Writes the types of the web application's API client from what the API says of itself, so that the compiler tells
 * where a page asks for what is no more; and the schemas of the bodies of items, which forms are made from. `--check`
 * writes nothing and fails where they differ.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { buildPrograms } from './build.mjs';

const root = resolve(import.meta.dirname, '..');
const typesFile = resolve(root, 'apps/web/src/api/schema.d.ts');
const bodiesFile = resolve(root, 'apps/web/src/api/bodies.json');

/** Of the kinds that people write. */
const BODIES = ['LessonBody', 'GapBody', 'ProvisionBody', 'DocumentBody', 'ReferenceBody'];

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

/** Schemas by name, with those of the records that lie in them. */
function withNested(schemas, names, found = {}) {
  for (const name of names) {
    if (name in found) continue;
    found[name] = schemas[name];
    const nested = JSON.stringify(schemas[name]).matchAll(/#\/components\/schemas\/(\w+)/g);
    withNested(
      schemas,
      [...nested].map(([, each]) => each),
      found,
    );
  }
  return found;
}

buildPrograms();
const document = await openApiDocument();
const files = new Map([
  [typesFile, astToString(await openapiTS(document, { defaultNonNullable: false }))],
  [bodiesFile, `${JSON.stringify(withNested(document.components.schemas, BODIES), null, 2)}\n`],
]);
for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error('The API has changed: npm run client');
    process.exitCode = 1;
  }
}
