import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const source = (path: string): string => resolve(import.meta.dirname, 'src', path)

// The main entries run in Electron's Node and, in browser mode and on the command line, in the user's own: 22.14 is the
// oldest that better-sqlite3 loads on. electron-vite would otherwise choose the target from its table of Electron releases.
const NODE_TARGET = 'node22.14'

export default defineConfig({
  main: {
    build: {
      target: NODE_TARGET,
      externalizeDeps: true,
      sourcemap: true,
      rolldownOptions: {
        input: {
          desktop: source('main/desktop.ts'),
          browser: source('main/browser.ts'),
          cli: source('main/cli.ts'),
          'reader-process': source('main/reader-process.ts'),
          'extraction-worker': source('main/extraction-worker.ts')
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
      }
    }
  },
  preload: {
    build: {
      // A sandboxed preload can require('electron') and nothing else, and must be CommonJS.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: source('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: source('renderer/index.html') } }
    }
  }
})
