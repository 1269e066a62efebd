import { app, type Session, type WebContents } from 'electron'
import { openLink } from './links.ts'

/** What a page may load: our own scheme, what it made itself, and the developer tools. */
const ALLOWED_SCHEMES: readonly string[] = ['app:', 'blob:', 'data:', 'devtools:']

/** Takes from every page what the workbench does not need: permissions, the network, downloads, other pages, windows. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !ALLOWED_SCHEMES.includes(new URL(details.url).protocol) }))
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
