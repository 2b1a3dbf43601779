/** Tests are TypeScript compiled by SWC with the decorator metadata Nest needs, run as ES modules. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/content'],
  testRegex: ['\\.spec\\.ts$', '\\.e2e-spec\\.ts$'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@app/([a-z-]+)/testing$': '<rootDir>/libs/$1/testing/index.ts',
    '^@app/([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFiles: ['reflect-metadata'],
  // A bound for what hangs, not a measure: the machine may be busy with other things.
  testTimeout: 20_000,
  // Tests of pages wait for a browser and a server: another file runs meanwhile.
  maxWorkers: 3,
  // ES modules of a test file stay in memory after it: a process that holds so much of them is replaced.
  workerIdleMemoryLimit: '1500MB',
};
