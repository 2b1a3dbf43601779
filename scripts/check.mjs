/**
 * `npm test`: format, lint, build, types, boundaries, then every test. Runs all steps, reports each, and ends with
 * the line `N passed, N failed, N skipped`; a failed step counts as one failed check.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'trithuc-check-'));
const results = join(scratch, 'jest.json');
const bin = (path) => resolve(root, 'node_modules', path);

/** One after the other; those of the other list at the same time. */
const style = [
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['lint', bin('eslint/bin/eslint.js'), '.'],
];
const soundness = [
  ['build', 'scripts/build.mjs'],
  ['client', 'scripts/client.mjs', '--check'],
  ['types', bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  ['types of the web application', bin('typescript/bin/tsc'), '-p', 'apps/web'],
  ['types of its tests', bin('typescript/bin/tsc'), '-p', 'apps/web/test'],
  [
    'boundaries',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ],
];
const tests = [
  'tests',
  '--experimental-vm-modules',
  '--no-warnings',
  bin('jest/bin/jest.js'),
  '--json',
  `--outputFile=${results}`,
];

function run([name, ...args]) {
  const began = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      done({ name, ok: code === 0 });
    });
  });
}

async function runAll(steps) {
  const outcomes = [];
  for (const step of steps) outcomes.push(await run(step));
  return outcomes;
}

const checked = await Promise.all([style, soundness].map(runAll));
const outcomes = [...checked.flat(), await run(tests)];

const checks = outcomes.filter((outcome) => outcome.name !== 'tests');
let passed = checks.filter((check) => check.ok).length;
let failed = checks.length - passed;
let skipped = 0;
try {
  const jest = JSON.parse(readFileSync(results, 'utf8'));
  passed += jest.numPassedTests;
  failed += jest.numFailedTests + jest.numRuntimeErrorTestSuites;
  skipped = jest.numPendingTests + jest.numTodoTests;
} catch {
  failed += 1;
  console.error('The tests wrote no result.');
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || outcomes.some((outcome) => !outcome.ok) ? 1 : 0;
