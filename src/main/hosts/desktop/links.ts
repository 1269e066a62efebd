import { shell } from 'electron'
import { done, failed, type Outcome } from '../../../shared/outcome.ts'

const OPENED_OUTSIDE: readonly string[] = ['http:', 'https:', 'mailto:']

/** Hands a link to the system's browser or mail program; every other kind of address is refused. */
export async function openLink(url: string): Promise<Outcome<null>> {
  if (!URL.canParse(url) || !OPENED_OUTSIDE.includes(new URL(url).protocol)) {
    return failed('not-allowed', 'Only web and mail addresses (http, https, mailto) can be opened.')
  }
  await shell.openExternal(url)
  return done(null)
}
