import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'warehouse',
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
