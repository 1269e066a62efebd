import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inCheckout, MEMORY } from './checkout.mjs'
import { ensureNode, projectEnvironment } from './node.mjs'
import { run } from './run.mjs'
import { say, seconds } from './say.mjs'

const ATTEMPT = join(MEMORY, 'electron.json')
const DEFAULT_MIRROR = 'https://github.com/electron/electron/releases/download/'
const REACH_LIMIT_MS = 5000
const DOWNLOAD_LIMIT_MS = 5 * 60_000

/** The version of Electron that the project was made for. */
function wantedVersion() {
  return JSON.parse(readFileSync(inCheckout('node_modules/electron/package.json'), 'utf8')).version
}

/** The path of Electron's binary where it is there. Looks at files only: importing the package starts a download. */
export function findElectron() {
  const folder = inCheckout('node_modules/electron')
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Fetches Electron's binary, once: what came of it is remembered until `again` or another version. Answers with its path or undefined. */
export async function ensureElectron({ again = false, reachLimitMs = REACH_LIMIT_MS } = {}) {
  const found = findElectron()
  if (found !== undefined) return found
  const version = wantedVersion()
  if (!again && lastAttempt() === version) return undefined
  const reason = await download(version, reachLimitMs)
  mkdirSync(MEMORY, { recursive: true })
  writeFileSync(ATTEMPT, JSON.stringify({ version, reason: reason ?? null }))
  if (reason !== undefined) say(`Electron’s binary could not be had (${reason}). “npm run setup -- --electron” tries again.`)
  return findElectron()
}

function lastAttempt() {
  try {
    return JSON.parse(readFileSync(ATTEMPT, 'utf8')).version
  } catch {
    return undefined
  }
}

/** Downloads the binary; answers with the reason where it could not be had. */
async function download(version, reachLimitMs) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DEFAULT_MIRROR
  if (!(await isReachable(mirror, reachLimitMs))) return `${new URL(mirror).host} does not answer`
  say(`Fetching Electron ${version} (once, about 110 MB) …`)
  const { code, output, ms } = await run(ensureNode(), [inCheckout('node_modules/electron/install.js')], { env: projectEnvironment(), limitMs: DOWNLOAD_LIMIT_MS })
  if (code === 0) {
    say(`Fetched Electron in ${seconds(ms)}.`)
    return undefined
  }
  return code === undefined ? 'the download took too long' : (output.trim().split('\n')[0] ?? 'the download failed')
}

async function isReachable(address, limitMs) {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(limitMs) })
    return true
  } catch {
    return false
  }
}
