export * from './editorial.js';
export * from './editorial-desk.js';
export * from './review-world.js';
