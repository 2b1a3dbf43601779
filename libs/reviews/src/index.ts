export * from './editorial/work.js';
