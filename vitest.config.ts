import { defineConfig } from 'vitest/config'

/** Everything that needs no browser and no server. */
export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.engines.test.ts'],
    globalSetup: ['tools/book-child.mjs'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
