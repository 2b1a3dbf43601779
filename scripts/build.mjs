/** Compiles apps and libs into dist/ once, and again only when a source is newer than the last build. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const stamp = resolve(root, 'dist/.built');

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
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write('Building ...\n');
  const nest = resolve(root, 'node_modules/@nestjs/cli/bin/nest.js');
  const done = spawnSync(process.execPath, [nest, 'build'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
  mkdirSync(resolve(root, 'dist'), { recursive: true });
  writeFileSync(stamp, now);
}

if (process.argv[1] === import.meta.filename) build();
