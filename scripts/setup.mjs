import { ensureBuilt } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureElectron } from './lib/electron.mjs'
import { main } from './lib/main.mjs'
import { ensureNode } from './lib/node.mjs'
import { say } from './lib/say.mjs'

/** npm run setup [-- --electron]: dependencies, build and Electron's binary; --electron tries again for the binary. */
await main(async (args) => {
  await ensureDependencies()
  const node = ensureNode()
  await ensureBuilt()
  const electron = await ensureElectron({ again: args.includes('--electron') })
  say(`Ready: Node at ${node}, ${electron === undefined ? 'no Electron binary (browser mode)' : `Electron at ${electron}`}.`)
})
