export * from './builders.js';
export * from './memory-records.js';
export * from './openid-server.js';
export * from './people.js';
export * from './records.contract.js';
