import { homeFirst } from './vite/home-first.mjs';
import { packed } from './vite/packed.mjs';
import { outDir, root } from './vite/places.mjs';
import { serviceWorker } from './vite/service-worker.mjs';

/** Words of React for servers that render pages: here there is none. */
const SAYS_NOTHING = 'MODULE_LEVEL_DIRECTIVE';

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
    rolldownOptions: { onLog: (level, log, say) => log.code === SAYS_NOTHING || say(level, log) },
  },
  server: { port: 5173, proxy: { '/api': 'http://127.0.0.1:3000' } },
};
