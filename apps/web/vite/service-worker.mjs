import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { outDir, root } from './places.mjs';

/** The rooms that open without network from the first visit on, with what they share; the others do once they were visited. */
const KEPT_ROOMS =
  /\/src\/(?:parts\/|rooms\/(?:search|law|items|account)\/|words\/(?:vi|en)\/(?:common|search|law|items|account|offline)\.)/;
/** What is drawn and edited with is large, and is kept once it was used. */
const HEAVY = /node_modules\/(?:@xyflow|@dagrejs|echarts|zrender|@codemirror)\//;
/** Of the fonts what browsers of today ask for to show Vietnamese. */
const KEPT_FONTS = /-(?:vietnamese|latin)-(?:\d+|wght)-normal-[\w-]+\.woff2$/;

/** Writes the worker that opens the application without network, with the list of what it keeps for that. */
export const serviceWorker = {
  name: 'service-worker',
  apply: 'build',
  async writeBundle(_, bundle) {
    const kept = keptFiles(bundle).map((file) => ({ url: `/${file}`, revision: null }));
    const own = ['index.html', 'manifest.webmanifest', 'icon.svg', 'icon-192.png'];
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
  const first = Object.values(bundle).filter(
    ({ type, isEntry, facadeModuleId }) =>
      type === 'chunk' && (isEntry || KEPT_ROOMS.test(facadeModuleId ?? '')),
  );
  const needed = first
    .map(({ fileName }) => withImports(bundle, fileName))
    .filter((files) => !isHeavy(files));
  const chunks = new Set(needed.flatMap((files) => [...files]));
  const styles = [...chunks].flatMap((file) => [...(bundle[file].viteMetadata?.importedCss ?? [])]);
  const fonts = Object.keys(bundle).filter((file) => KEPT_FONTS.test(file));
  return [...new Set([...chunks, ...styles, ...fonts])].sort();

  function isHeavy(files) {
    return [...files].some((file) => bundle[file].moduleIds.some((id) => HEAVY.test(id)));
  }
}

function withImports(bundle, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  bundle[file].imports.forEach((imported) => withImports(bundle, imported, seen));
  return seen;
}
