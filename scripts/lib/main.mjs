import { say, SetupFailure } from './say.mjs'

/** Runs a script: what a person can mend is said in a sentence, a bug with its stack; either ends with code 1. */
export async function main(script) {
  try {
    process.exitCode = (await script(process.argv.slice(2))) ?? 0
  } catch (error) {
    say(error instanceof SetupFailure ? error.message : (error.stack ?? String(error)))
    process.exitCode = 1
  }
}
