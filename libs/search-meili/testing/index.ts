export * from './listening.js';
export * from './server.js';
