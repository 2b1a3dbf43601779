export * from './adapters.js';
export * from './content-folder.js';
