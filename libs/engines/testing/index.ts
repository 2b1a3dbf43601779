export * from './server-process.js';
