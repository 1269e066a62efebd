import { ensureChromium } from './lib/chromium.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { main } from './lib/main.mjs'
import { ensureNode } from './lib/node.mjs'
import { seconds } from './lib/say.mjs'
import { ROWS } from './lib/test-steps.mjs'

/** npm test: sets up what is missing and runs every check there is; the last line counts. */
await main(async () => {
  const started = Date.now()
  await ensureDependencies()
  const tools = { node: ensureNode(), chromium: await ensureChromium() }
  const total = { passed: 0, failed: 0, skipped: 0 }
  const runLane = async (steps) => {
    for (const step of steps) {
      const began = Date.now()
      const found = await step.run(tools)
      for (const key of Object.keys(total)) total[key] += found[key]
      report(step.name, found, Date.now() - began)
    }
  }
  for (const lanes of ROWS) await Promise.all(lanes.map(runLane))
  print(`all steps took ${seconds(Date.now() - started)}`)
  print(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
})

function report(name, { passed, failed, skipped, reasons, output }, ms) {
  const skips = skipped > 0 ? `, ${skipped} skipped` : ''
  print(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${skips} (${seconds(ms)})`)
  for (const reason of reasons) print(`       skipped: ${reason}`)
  if (output.trim() !== '') print(output.trimEnd())
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
