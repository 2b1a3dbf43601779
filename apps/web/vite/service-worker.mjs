import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { outDir, root } from './places.mjs';

/** The rooms that open without network from the first visit on; the others do once they were visited. */
const KEPT_ROOMS =
  /\/src\/(?:rooms\/(?:search|law|items|account)\/|words\/(?:vi|en)\/(?:common|search|law|items|account|offline)\.)/;
/** Of the fonts what browsers of today ask for to show Vietnamese. */
const KEPT_FONTS = /-(?:vietnamese|latin)-(?:\d+|wght)-normal-[\w-]+\.woff2$/;

/** Writes the worker that opens the application without network, with the list of what it keeps for that. */
export const serviceWorker = {
  name: 'service-worker',
  apply: 'build',
  async writeBundle(_, bundle) {
    const kept = keptFiles(bundle).map((file) => ({ url: `/${file}`, revision: null }));
    const own = ['index.html', 'manifest.webmanifest', 'icon.svg'];
    const precached = [...kept, ...own.map((file) => ({ url: `/${file}`, revision: hashOf(file) }))];
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      define: { PRECACHED: JSON.stringify(precached) },
      build: {
        ...{ outDir, emptyOutDir: false, target: 'es2022' },
        rolldownOptions: {
          input: resolve(root, 'src/offline/service-worker.ts'),
          output: { format: 'iife', entryFileNames: 'service-worker.js' },
        },
      },
    });
  },
};

const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(resolve(outDir, file)))
    .digest('hex')
    .slice(0, 16);

/** The chunks of the kept rooms, all they import, their styles and fonts. */
function keptFiles(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const isFirst = ({ isEntry, facadeModuleId }) => isEntry || KEPT_ROOMS.test(facadeModuleId ?? '');
  const files = new Set();
  const take = (file) => {
    if (files.has(file)) return;
    files.add(file);
    const { imports = [], viteMetadata } = bundle[file] ?? {};
    imports.forEach(take);
    viteMetadata?.importedCss.forEach((style) => files.add(style));
  };
  chunks.filter(isFirst).forEach(({ fileName }) => take(fileName));
  const fonts = Object.keys(bundle).filter((file) => KEPT_FONTS.test(file));
  return [...files, ...fonts].sort();
}
