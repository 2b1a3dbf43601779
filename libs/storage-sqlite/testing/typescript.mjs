/** Lets a child process of a test run this repository's TypeScript: `node --import <this> file.ts`. */
import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const libs = new URL('../../', import.meta.url);
const options = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'es6' },
};

/** "@app/knowledge" and "@app/knowledge/testing" as tsconfig.json maps them. */
function ours(specifier) {
  const [, lib, testing] = /^@app\/([a-z-]+)(\/testing)?$/.exec(specifier) ?? [];
  return lib && new URL(`${lib}/${testing ? 'testing' : 'src'}/index.ts`, libs).href;
}

registerHooks({
  resolve(specifier, context, next) {
    const found =
      ours(specifier) ?? (specifier.startsWith('.') && new URL(specifier, context.parentURL).href);
    const source = found && found.replace(/\.js$/, '.ts');
    if (source && source.endsWith('.ts') && existsSync(fileURLToPath(source))) {
      return { url: pathToFileURL(fileURLToPath(source)).href, format: 'module', shortCircuit: true };
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const source = transformSync(readFileSync(fileURLToPath(url), 'utf8'), options).code;
    return { format: 'module', source, shortCircuit: true };
  },
});
