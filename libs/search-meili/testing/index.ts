export * from './listening.js';
export * from './process.js';
export * from './scripted.js';
export * from './server.js';
