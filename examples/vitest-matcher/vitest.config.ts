import { defineConfig } from 'vitest/config';

// Gives `expect` the matcher toConformTo.
export default defineConfig({ test: { setupFiles: ['atlas-conformance/vitest'] } });
