import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const outDir = resolve(root, '../../dist/web');
