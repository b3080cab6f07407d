import { defineConfig } from 'vitest/config'

/** What a person does, in Chromium, on the built product. */
export default defineConfig({ test: { include: ['apps/web/e2e/**/*.e2e.ts'], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } })
