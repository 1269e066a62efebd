import { LOADERS } from './readers.ts'

/** What loading one reader cost its process: the time by the clock and the memory held over bare Node once a first text was read. */
export interface Weight {
  readonly milliseconds: number
  readonly megabytes: number
}

const collect = (globalThis as { readonly gc?: () => void }).gc
collect?.()
const memory = process.memoryUsage().rss
const started = performance.now()
const reader = await LOADERS[process.argv[2] ?? '']?.()
const milliseconds = performance.now() - started
reader?.read('GENEVA – The ministers met on Friday.')
collect?.()
const weight: Weight = { milliseconds, megabytes: (process.memoryUsage().rss - memory) / 1e6 }
process.stdout.write(JSON.stringify(weight))
