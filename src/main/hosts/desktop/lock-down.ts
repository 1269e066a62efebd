import { app, type OnBeforeRequestListenerDetails, type Session, type WebContents } from 'electron'
import { openLink } from './links.ts'

/** What a page may load: our own scheme, what it made itself, and the developer tools. */
const ALLOWED_SCHEMES: readonly string[] = ['app:', 'blob:', 'devtools:']

/** Takes from every page what the workbench does not need: permissions, the network, downloads, other pages, windows. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details) }))
  session.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

/** The style sheet draws the marks of checkboxes and radio buttons from data: addresses; nothing else may come by one. */
function isAllowed({ url, resourceType }: OnBeforeRequestListenerDetails): boolean {
  const scheme = new URL(url).protocol
  return ALLOWED_SCHEMES.includes(scheme) || (scheme === 'data:' && resourceType === 'image')
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
