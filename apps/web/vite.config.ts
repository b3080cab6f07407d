import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `npm run dev` finds the running server. */
const server = process.env['CHANYE_SERVER'] ?? 'http://127.0.0.1:8600'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  // The page's own host goes on to the server, which refuses writes that come from another.
  server: { host: '127.0.0.1', proxy: Object.fromEntries(['/api', '/openapi.json'].map((path) => [path, { target: server, changeOrigin: false }])) },
})
