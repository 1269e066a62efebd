import { spawn } from 'node:child_process'
import { ensureBuilt } from './lib/build.mjs'
import { inCheckout, ROOT } from './lib/checkout.mjs'
import { chooseShell } from './lib/choose-shell.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ensureElectron, findElectron } from './lib/electron.mjs'
import { main } from './lib/main.mjs'
import { ensureNode } from './lib/node.mjs'
import { say } from './lib/say.mjs'
import { parseStart, START_HELP } from './lib/start-arguments.mjs'

/** npm start [-- FILE… --project FILE --browser --no-open]: sets up what is missing, builds what is stale, opens the workbench. */
await main(async (args) => {
  const wishes = parseStart(args, process.env.INIT_CWD ?? process.cwd())
  if (wishes.wantsHelp) {
    say(START_HELP)
    return 0
  }
  await ensureDependencies()
  const node = ensureNode()
  await ensureBuilt()
  const choice = chooseShell({
    forcedBy: wishes.forcedBy,
    electron: wishes.forcedBy === undefined ? await ensureElectron() : findElectron(),
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0
  })
  if (choice.shell === 'electron') {
    say('Opening the workbench in Electron.')
    return follow(choice.binary, [ROOT, ...wishes.passedOn])
  }
  say(`Opening the workbench in browser mode: ${choice.why}.`)
  return follow(node, [inCheckout('out/main/browser.js'), ...(wishes.opens ? [] : ['--no-open']), ...wishes.passedOn])
})

/** Runs the workbench with this terminal, passes on what ends it, and answers with its exit code. */
function follow(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit' })
    // Ctrl+C reaches the child from the terminal itself; what another process sends us is passed on.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => resolve(code ?? 0))
  })
}
