import { existsSync, readFileSync } from 'node:fs'
import { inCheckout } from './checkout.mjs'
import { runNpm } from './run.mjs'
import { say, seconds, SetupFailure } from './say.mjs'

/**
 * Whether what is installed is what the lock file says. Versions are compared, not times: a checkout touches files. An
 * optional package may be missing: most of them are for other systems.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    return found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true
  })
}

function areDependenciesThere() {
  const hidden = inCheckout('node_modules/.package-lock.json')
  if (!existsSync(hidden)) return false
  return isInstalled(readJson(inCheckout('package-lock.json')), readJson(hidden))
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

const STILL_MS = 20_000

/** Installs the dependencies of the lock file where they are missing or others. Answers whether it had to. */
export async function ensureDependencies({ quiet = false } = {}) {
  if (areDependenciesThere()) return false
  if (!quiet) say('Installing the dependencies (once, about a minute) …')
  const started = Date.now()
  // npm says nothing while it waits for the network, and a slow one must not look like a program that hangs.
  const ticking = setInterval(() => quiet || say(`… still installing after ${seconds(Date.now() - started)}`), STILL_MS)
  const { code, output, ms } = await runNpm(['ci', '--loglevel=error', '--no-audit', '--no-fund']).finally(() => clearInterval(ticking))
  if (code !== 0) throw new SetupFailure(`The dependencies could not be installed:\n${output.trim()}\nCheck the network and try again.`)
  if (!quiet) say(`Installed the dependencies in ${seconds(ms)}.`)
  return true
}
