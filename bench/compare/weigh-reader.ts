import { LOADERS } from './readers.ts'

/** What loading one reader cost its process: a thread's time and the memory held over bare Node once a first text was read. */
export interface Weight {
  readonly milliseconds: number
  readonly megabytes: number
}

const collect = (globalThis as { readonly gc?: () => void }).gc
collect?.()
const memory = process.memoryUsage().rss
const processor = process.cpuUsage()
const reader = await LOADERS[process.argv[2] ?? '']?.()
// The processor's time, which others on the machine lengthen less than the clock's.
const { user, system } = process.cpuUsage(processor)
reader?.read('GENEVA – The ministers met on Friday.')
collect?.()
const weight: Weight = { milliseconds: (user + system) / 1000, megabytes: (process.memoryUsage().rss - memory) / 1e6 }
process.stdout.write(JSON.stringify(weight))
