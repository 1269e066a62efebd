import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const KEEP_MS = 60_000
const PATIENCE_MS = 1500

/**
 * Opens an address in the default browser. Command lines can be read by every user of the machine and the address
 * carries the sign-in code, so the browser is given a page that only this user may read and that leads on to it.
 * Answers false where no browser could be started; the printed address is then enough.
 */
export async function openInBrowser(address: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'))
  const page = join(folder, 'open.html')
  await writeFile(page, redirectPage(address), { mode: 0o600 })
  const forget = (): void => rmSync(folder, { recursive: true, force: true })
  setTimeout(forget, KEEP_MS).unref()
  process.once('exit', forget)
  return start(pathToFileURL(page).href)
}

/** The page that leads on to the address, which must hold no character that means something in HTML. */
export function redirectPage(address: string): string {
  if (!/^http:\/\/127\.0\.0\.1:\d+\/#c=[\w-]+$/.test(address)) throw new Error('Only an address of our own server is opened.')
  return `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Dateline</title><meta http-equiv="refresh" content="0;url=${address}"><p><a href="${address}">Open Dateline</a></p>\n`
}

function commandFor(platform: NodeJS.Platform, target: string): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [target]]
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', target]]
  return ['xdg-open', [target]]
}

/** A starter that fails does so at once; one that still runs after a while has become the browser. */
function start(target: string): Promise<boolean> {
  const [command, args] = commandFor(process.platform, target)
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    const patience = setTimeout(() => resolve(true), PATIENCE_MS)
    const end = (isStarted: boolean): void => {
      clearTimeout(patience)
      resolve(isStarted)
    }
    child.once('error', () => end(false))
    child.once('exit', (code) => end(code === 0))
    child.unref()
  })
}
