/** Compiles apps and libs into dist/ once, and again only when a source differs from the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const root = resolve(import.meta.dirname, '..');
const stamp = resolve(root, 'dist/.built');
const LONGEST_BUILD_MS = 300_000;

function fingerprint() {
  const files = globSync(
    ['{apps,libs}/**/src/**/*.ts', 'tsconfig*.json', 'nest-cli.json', 'package-lock.json'],
    { cwd: root },
  ).filter((file) => !file.endsWith('.spec.ts'));
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

/** Ends the process with the compiler's messages when the build fails. */
export function build() {
  if (isBuilt(fingerprint())) return;
  alone(() => {
    const now = fingerprint();
    if (!isBuilt(now)) compile(now);
  });
}

const isBuilt = (now) => existsSync(stamp) && readFileSync(stamp, 'utf8') === now;

/** One build at a time, whatever command asks for it: a lock on a file, which the system frees when its owner dies. */
function alone(act) {
  mkdirSync(resolve(root, 'dist'), { recursive: true });
  const lock = new DatabaseSync(resolve(root, 'dist/.lock'), { timeout: LONGEST_BUILD_MS });
  lock.exec('BEGIN EXCLUSIVE');
  act();
  lock.close();
}

function compile(now) {
  process.stderr.write('Building ...\n');
  rmSync(stamp, { force: true });
  const nest = resolve(root, 'node_modules/@nestjs/cli/bin/nest.js');
  const done = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stamp, now);
}

if (process.argv[1] === import.meta.filename) build();
