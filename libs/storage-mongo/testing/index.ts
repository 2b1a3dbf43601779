export * from './on-mongo.js';
export * from './server.js';
