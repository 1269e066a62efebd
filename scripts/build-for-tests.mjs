import { ensureBuiltForTests } from './lib/build.mjs'
import { main } from './lib/main.mjs'

/** Prints the folder of a fresh build, for unit tests that run the built program. */
await main(async () => {
  process.stdout.write(await ensureBuiltForTests())
})
