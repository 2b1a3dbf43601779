export * from './asked.js';
export * from './log.js';
export * from './metrics.js';
export * from './traced-port.js';
export * from './tracing.js';
