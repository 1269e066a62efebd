import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { inCheckout } from './checkout.mjs'
import { SetupFailure } from './say.mjs'

const OLDEST = [22, 14]

/** Whether a Node version can load the database module, which needs Node-API 10. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
}

/** The Node that runs the project: this one where it is new enough, else the one among the dependencies. */
export function ensureNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const own = inCheckout('node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const direct = [inCheckout(`node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin`, process.platform === 'win32' ? 'node.exe' : 'node'), own].find((file) => existsSync(file))
  if (direct === undefined) {
    throw new SetupFailure(`Dateline needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}, and there is no newer one in the npm registry for ${process.platform} on ${process.arch}. Install a newer Node and try again.`)
  }
  return direct
}

/** The environment in which tools find that Node and the project's own commands first. */
export function projectEnvironment() {
  const folders = [inCheckout('node_modules/.bin'), process.env.PATH ?? '']
  return { ...process.env, PATH: folders.join(delimiter) }
}
