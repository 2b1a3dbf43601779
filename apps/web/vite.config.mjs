import { homeFirst } from './vite/home-first.mjs';
import { packed } from './vite/packed.mjs';
import { outDir, root } from './vite/places.mjs';
import { serviceWorker } from './vite/service-worker.mjs';

/** Words of React for servers that render pages: here there is none. */
const SAYS_NOTHING = 'MODULE_LEVEL_DIRECTIVE';

/** What most people load comes in few files: a hundred small ones pack worse and wait for each other. */
const FIRST_LOAD = [
  { name: 'frame', priority: 2, test: /\/src\/(?:main|rooms\/search\/search-page)/ },
  { name: 'reading', priority: 1, test: /\/src\/rooms\/(?:law\/provision|items\/(?:lesson|gap))-page/ },
];

export default {
  root,
  plugins: [homeFirst, serviceWorker, packed],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      onLog: (level, log, say) => log.code === SAYS_NOTHING || say(level, log),
      output: { codeSplitting: { groups: FIRST_LOAD } },
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
};
