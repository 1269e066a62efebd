/**
 * Which shell the workbench opens in, and why not in Electron where it does not. A pure function of what is there.
 */
export function chooseShell({ forcedBy, electron, platform, env, isRoot }) {
  if (forcedBy !== undefined) return { shell: 'browser', why: `${forcedBy} asks for it` }
  if (electron === undefined) return { shell: 'browser', why: 'Electron’s binary is not on this machine' }
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return { shell: 'browser', why: 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)' }
  if (isRoot) return { shell: 'browser', why: 'Electron’s sandbox does not work for root' }
  return { shell: 'electron', binary: electron }
}
