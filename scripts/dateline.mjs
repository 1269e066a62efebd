#!/usr/bin/env node
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { ensureBuilt } from './lib/build.mjs'
import { inCheckout } from './lib/checkout.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { main } from './lib/main.mjs'
import { ensureNode } from './lib/node.mjs'

/** The command line in a checkout: sets up and builds what is stale without a word on stdout, then runs it as if it stood here. */
await main(async (args) => {
  await ensureDependencies()
  const node = ensureNode()
  await ensureBuilt({ quiet: true })
  return follow(node, [inCheckout('out/main/cli.js'), ...args])
})

/** Runs a command on this terminal and answers with its exit code. */
function follow(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: callersFolder(), stdio: 'inherit' })
    // Ctrl+C reaches the child from the terminal itself; what another process sends us is passed on.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** `npm run` changes to the checkout; the paths in the arguments are relative to where it was called. */
function callersFolder() {
  const isRunByNpm = process.env.npm_lifecycle_event === 'dateline'
  return (isRunByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd()
}
