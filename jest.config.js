/** Tests run on the TypeScript sources: swc strips the types (it does not check them; `npm run typecheck` does). */
const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: {
          legacyDecorator: true,
          decoratorMetadata: true,
          react: { runtime: 'automatic' },
          useDefineForClassFields: false,
        },
        target: 'es2022',
      },
      module: { type: 'es6' },
    },
  ],
};

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^@waypost/shared/(.*)$': '<rootDir>/shared/src/$1/index.ts',
    '^@waypost/server/(.*)$': '<rootDir>/server/src/$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

export default {
  // Nest and TypeORM keep some 30 MB per test file: a worker that has grown is replaced.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['<rootDir>/{shared,client,server}/src/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'architecture',
      testMatch: ['<rootDir>/tests/architecture/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'conformance',
      testMatch: ['<rootDir>/tests/conformance/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'server',
      testMatch: ['<rootDir>/tests/{api,sync,chaos}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/database-cluster.ts',
      globalTeardown: '<rootDir>/tests/support/database-cluster-stop.ts',
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/database-cluster.ts',
      globalTeardown: '<rootDir>/tests/support/database-cluster-stop.ts',
    },
    // Needs a PostgreSQL and a Redis of one's own: `.ci/run` starts both.
    ...(process.env.TEST_DATABASE_URL
      ? [{ ...common, displayName: 'services', testMatch: ['<rootDir>/tests/services/**/*.test.ts'] }]
      : []),
  ],
};
