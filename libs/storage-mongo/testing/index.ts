export * from './mortal.js';
export * from './on-mongo.js';
export * from './server.js';
export * from './stores.js';
export * from './watched.js';
