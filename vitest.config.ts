import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    // The real package starts a download when it is imported without its binary; the double is typed against electron.d.ts.
    alias: { electron: resolve(import.meta.dirname, 'src/main/hosts/desktop/electron-double.ts') }
  },
  test: { include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 60_000 }
})
