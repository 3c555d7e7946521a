import { defineConfig } from 'vitest/config';

const target = process.env['TARGET'];

export default defineConfig({
  test: {
    // With a target the suite alone is run, one test for each group of cases.
    include: target === undefined ? ['{src,conformance,scripts}/**/*.test.ts'] : ['conformance/suite.test.ts'],
    // What a target is sent goes from the test itself.
    ...(target === undefined && { globalSetup: 'scripts/build/for-tests.ts' }),
    // Tests talk to real servers and processes on machines that others use too.
    // Most of a test's time goes to processes that it starts, so one core for Vitest's own would leave the other idle.
    maxWorkers: 2,
    // What is polled for comes when the machine has time for it.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
