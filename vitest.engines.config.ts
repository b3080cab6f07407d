import { defineConfig } from 'vitest/config'

/** The contracts on a PostgreSQL server, and the kill tests. */
export default defineConfig({ test: { globalSetup: ['tools/book-child.mjs'], include: ['packages/*/src/**/*.engines.test.ts'], testTimeout: 300_000, hookTimeout: 120_000, fileParallelism: false } })
