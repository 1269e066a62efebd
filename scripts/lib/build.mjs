import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inCheckout, ROOT } from './checkout.mjs'
import { ensureNode, projectEnvironment } from './node.mjs'
import { run } from './run.mjs'
import { say, seconds, SetupFailure } from './say.mjs'

const STAMP = inCheckout('out/.built')
const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.node.json', 'tsconfig.web.json']
const NEEDED = ['out/main/browser.js', 'out/main/desktop.js', 'out/main/cli.js', 'out/preload/index.cjs', 'out/renderer/index.html']

/** A digest of everything that the build is made from; tests are not. */
export function sourceDigest(root = ROOT) {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/(^|[\\/])\./.test(relative(root, entry.parentPath ?? entry.path)) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  const files = [...sources, ...SETTINGS.map((name) => join(root, name))].filter((file) => existsSync(file)).sort()
  const digest = createHash('sha256')
  for (const file of files) digest.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0')
  return digest.digest('hex')
}

function isBuilt(digest) {
  return NEEDED.every((file) => existsSync(inCheckout(file))) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest
}

/** Builds the program where its sources changed since the last build. Answers whether it had to. */
export async function ensureBuilt({ quiet = false } = {}) {
  const digest = sourceDigest()
  if (isBuilt(digest)) return false
  if (!quiet) say('Building …')
  const { code, output, ms } = await run(ensureNode(), [inCheckout('node_modules/electron-vite/bin/electron-vite.js'), 'build'], { env: projectEnvironment() })
  if (code !== 0) throw new SetupFailure(`The build failed:\n${output.trim()}`)
  mkdirSync(inCheckout('out'), { recursive: true })
  writeFileSync(STAMP, digest)
  if (!quiet) say(`Built in ${seconds(ms)}.`)
  return true
}
