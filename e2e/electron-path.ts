import { findElectron } from '../scripts/lib/electron.mjs'

/** Electron's binary, or why the desktop project cannot run here. Looks at files only: importing the package starts a download. */
export type ElectronPath = { readonly kind: 'there'; readonly path: string } | { readonly kind: 'absent'; readonly why: string }

export function findElectronPath(): ElectronPath {
  const path = findElectron()
  if (path === undefined) return { kind: 'absent', why: 'Electron’s binary is not on this machine; “npm run setup -- --electron” fetches it where it can be downloaded' }
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  return hasDisplay ? { kind: 'there', path } : { kind: 'absent', why: 'there is no display; run the tests under xvfb-run' }
}

/** Whether a machine insists on the desktop project: then what would be skipped fails. */
export function isDesktopRequired(): boolean {
  return process.env.WB_REQUIRE_DESKTOP === '1'
}
