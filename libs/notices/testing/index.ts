export * from './mail-server.js';
export * from './notice-world.js';
