import { INVENTED_ARTICLES } from '../src/main/core/extraction/invented-articles.ts'
import { extract } from '../src/main/core/extraction/extract.ts'
import { faultsOfReading } from '../src/main/core/extraction/fuzz-faults.ts'
import { fuzzText } from '../src/main/core/extraction/fuzz-texts.ts'

/**
 * Reads many odd texts and says what does not hold of the findings, then how time and memory grow with the length:
 * npm run bench:fuzz -- [COUNT] [FIRST SEED] [--no-speed]. Exit code 1 where anything is wrong.
 */
const out = (line: string): void => void process.stdout.write(`${line}\n`)
const [count = 10_000, first = 1] = process.argv.slice(2).filter((one) => /^\d+$/.test(one)).map(Number)

/** So long at most should a text of a kilobyte take; what takes longer is named, as it may be on its way to hang. */
const SLOW = 1000

/** The thread's time in milliseconds, which others on the machine lengthen less than the clock's. */
function time(run: () => unknown): number {
  const before = process.threadCpuUsage()
  run()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function fuzz(): number {
  let wrong = 0
  let slowest = { seed: 0, milliseconds: 0 }
  for (let seed = first; seed < first + count; seed++) {
    const text = fuzzText(seed)
    let faults: readonly string[] = []
    const milliseconds = time(() => (faults = faultsOfReading(text)))
    if (faults.length > 0) {
      wrong++
      out(`seed ${seed}: ${faults.slice(0, 3).join('; ')} in ${JSON.stringify(text.slice(0, 200))}`)
    }
    if (milliseconds > SLOW) out(`seed ${seed}: ${text.length} characters took ${Math.round(milliseconds)} ms`)
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds }
  }
  out(`${count} texts from seed ${first} on: ${wrong} with faults; the slowest, seed ${slowest.seed}, took ${Math.round(slowest.milliseconds)} ms.`)
  return wrong
}

/** The invented articles again and again, names changed from one copy to the next, so that there is ever more to know. */
function newsOf(length: number): string {
  const copies: string[] = []
  for (let n = 0, size = 0; size < length; n++) {
    const copy = `${(INVENTED_ARTICLES[n % INVENTED_ARTICLES.length]?.text ?? '').replaceAll(/(?<=\p{Lu}\p{Ll}{3})a(?=\p{Ll})/gu, () => String.fromCharCode(97 + (n % 26)))}\n\n`
    copies.push(copy)
    size += copy.length
  }
  return copies.join('').slice(0, length)
}

const LENGTHS = [625_000, 1_250_000, 2_500_000, 5_000_000]

function grow(): void {
  extract({ draft: { text: newsOf(200_000), warnings: [] }, lexicon: [] })
  let before = 0
  for (const length of LENGTHS) {
    const text = newsOf(length)
    let events = 0
    const milliseconds = time(() => (events = extract({ draft: { text, warnings: [] }, lexicon: [] }).events.length))
    out(`${(length / 1e6).toFixed(2)} MB of news: ${(milliseconds / 1000).toFixed(1)} s, ${events} events${before > 0 ? `, ${(milliseconds / before).toFixed(2)} times the half` : ''}; ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory at most so far`)
    before = milliseconds
  }
}

const wrong = fuzz()
if (!process.argv.includes('--no-speed')) grow()
process.exitCode = wrong > 0 ? 1 : 0
