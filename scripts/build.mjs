import { ensureBuilt } from './lib/build.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { main } from './lib/main.mjs'
import { say } from './lib/say.mjs'

/** npm run build: builds what is stale into out/. */
await main(async () => {
  await ensureDependencies()
  if (!(await ensureBuilt())) say('The build is fresh.')
})
