export * from './editorial.js';
