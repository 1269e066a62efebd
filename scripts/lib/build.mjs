import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inCheckout, ROOT } from './checkout.mjs'
import { ensureNode, projectEnvironment } from './node.mjs'
import { run } from './run.mjs'
import { say, seconds, SetupFailure } from './say.mjs'

const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.node.json', 'tsconfig.web.json']
const OUT = inCheckout('out')
const OUT_FOR_TESTS = inCheckout('.cache/out-for-tests')
const STAMP = '.built'
const NEEDED = ['main/browser.js', 'main/desktop.js', 'main/cli.js', 'preload/index.cjs', 'renderer/index.html']

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

function isBuilt(folder, digest) {
  const stamp = join(folder, STAMP)
  return NEEDED.every((file) => existsSync(join(folder, file))) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
}

/** Builds the program where its sources changed since the last build. Answers whether it had to. */
export async function ensureBuilt({ quiet = false } = {}) {
  return buildInto(OUT, sourceDigest(), quiet)
}

/** The folder of a fresh build for unit tests: out/ where it is fresh, else one of their own, so that nothing running is disturbed. */
export async function ensureBuiltForTests() {
  const digest = sourceDigest()
  if (isBuilt(OUT, digest)) return OUT
  await buildInto(OUT_FOR_TESTS, digest, true)
  return OUT_FOR_TESTS
}

async function buildInto(folder, digest, quiet) {
  if (isBuilt(folder, digest)) return false
  if (!quiet) say('Building …')
  // A build that is broken off must not pass for the one before it.
  rmSync(join(folder, STAMP), { force: true })
  const { code, output, ms } = await run(ensureNode(), [inCheckout('node_modules/electron-vite/bin/electron-vite.js'), 'build', '--outDir', folder], { env: projectEnvironment() })
  if (code !== 0) throw new SetupFailure(`The build failed:\n${output.trim()}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, STAMP), digest)
  if (!quiet) say(`Built in ${seconds(ms)}.`)
  return true
}
