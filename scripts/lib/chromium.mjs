import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { say, seconds, SetupFailure } from './say.mjs'

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable']
const MAC = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge']
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** The browser that the end-to-end tests run in: DATELINE_CHROMIUM, or a Chromium, Chrome or Edge that is installed. */
export function findChromium(env = process.env, platform = process.platform) {
  return candidates(env, platform).find((file) => existsSync(file))
}

function candidates(env, platform) {
  const asked = env.DATELINE_CHROMIUM ? [env.DATELINE_CHROMIUM] : []
  if (platform === 'darwin') return [...asked, ...MAC]
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return [...asked, ...folders.flatMap((folder) => WINDOWS.map((name) => join(folder, name)))]
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...asked, ...COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)))]
}

/** Makes sure of a browser: as root on Debian it is installed, elsewhere a person is told what to install. */
export async function ensureChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new SetupFailure('The end-to-end tests need a browser: install Chromium, Chrome or Edge, or name one in DATELINE_CHROMIUM.')
  }
  say('Installing Chromium by apt-get (once) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-qq'], { env })
  const installed = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  const now = findChromium()
  if (installed.code !== 0 || now === undefined) throw new SetupFailure(`Chromium could not be installed by apt-get:\n${installed.output.trim()}`)
  say(`Installed Chromium in ${seconds(updated.ms + installed.ms)}.`)
  return now
}
