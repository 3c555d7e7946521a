import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,conformance,scripts}/**/*.test.ts'],
    // Tests talk to real servers and processes on machines that others use too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
