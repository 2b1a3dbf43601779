import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const outDir = resolve(import.meta.dirname, '../../dist/web');

/** Words of React for servers that render pages: here there is none. */
const SAYS_NOTHING = 'MODULE_LEVEL_DIRECTIVE';

/** Packs each file once, here, and not at every request. */
const packed = {
  name: 'packed',
  apply: 'build',
  closeBundle() {
    for (const file of globSync(`${outDir}/**/*.{js,css,html,svg,json,webmanifest}`)) {
      const plain = readFileSync(file);
      writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
      writeFileSync(`${file}.br`, brotliCompressSync(plain));
    }
  },
};

export default {
  root: import.meta.dirname,
  plugins: [packed],
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
