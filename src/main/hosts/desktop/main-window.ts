import { BrowserWindow } from 'electron'
import { APP_ORIGIN } from './app-scheme.ts'

/** Opens the one window on the renderer; the page gets the preload's three functions and nothing of Node or Electron. */
export async function openMainWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Dateline',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false
    }
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(`${APP_ORIGIN}/`)
  return window
}
