/** Compiles the programs and the web application into dist/, each once and again only when a source of it differs. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const root = resolve(import.meta.dirname, '..');
const LONGEST_BUILD_MS = 300_000;

const PARTS = [
  {
    name: 'programs',
    sources: ['apps/{api,cli}/src/**/*.ts', 'libs/**/src/**/*.ts', 'tsconfig*.json', 'nest-cli.json'],
    command: ['@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    name: 'web application',
    sources: ['apps/web/{src,public,vite}/**/*.*', 'apps/web/*.*'],
    command: ['vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.mjs', '--logLevel', 'warn'],
  },
];

const stampOf = ({ name }) => resolve(root, `dist/.built-${name.split(' ')[0]}`);

function fingerprint({ sources }) {
  const files = globSync([...sources, 'package-lock.json'], { cwd: root }).filter(
    (file) => !file.endsWith('.spec.ts'),
  );
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(resolve(root, file)));
  return hash.digest('hex');
}

/** What programs alone need, not the pages. Ends the process with the compiler's messages when the build fails. */
export const buildPrograms = () => buildParts(PARTS.slice(0, 1));

/** Ends the process with the compiler's messages when the build fails. */
export const build = () => buildParts(PARTS);

function buildParts(parts) {
  if (parts.every(isBuilt)) return;
  alone(() => parts.filter((part) => !isBuilt(part)).forEach(compile));
}

const isBuilt = (part) =>
  existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === fingerprint(part);

/** One build at a time, whatever command asks for it: a lock on a file, which the system frees when its owner dies. */
function alone(act) {
  mkdirSync(resolve(root, 'dist'), { recursive: true });
  const lock = new DatabaseSync(resolve(root, 'dist/.lock'), { timeout: LONGEST_BUILD_MS });
  lock.exec('BEGIN EXCLUSIVE');
  act();
  lock.close();
}

function compile(part) {
  const now = fingerprint(part);
  process.stderr.write(`Building the ${part.name} ...\n`);
  rmSync(stampOf(part), { force: true });
  const [bin, ...args] = part.command;
  const command = [resolve(root, 'node_modules', bin), ...args];
  const done = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status ?? 1);
  writeFileSync(stampOf(part), now);
}

if (process.argv[1] === import.meta.filename) build();
