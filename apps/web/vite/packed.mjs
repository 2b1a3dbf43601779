import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { outDir } from './places.mjs';

/** Packs each file once, here, and not at every request. */
export const packed = {
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
