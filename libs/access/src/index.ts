export * from './audit/audit-entry.js';
export * from './people/person.js';
export * from './people/roles.js';
export * from './policy/stage.js';
export * from './policy/viewer.js';
export * from './ports/records.js';
export * from './records/collection.js';
export * from './records/key-ranges.js';
