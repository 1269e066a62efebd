import { join, resolve } from 'node:path'

/** The folder of this checkout. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** Where the scripts remember what they did; it goes with node_modules. */
export const MEMORY = join(ROOT, 'node_modules/.cache/dateline')

/** A path below the checkout. */
export function inCheckout(...parts) {
  return join(ROOT, ...parts)
}
