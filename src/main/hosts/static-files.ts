import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { IMMUTABLE, NO_STORE, SECURITY_HEADERS } from './security-headers.ts'

/** Answers one request for a file of the built renderer. */
export type StaticFiles = (request: Request) => Promise<Response>

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.eot': 'application/vnd.ms-fontobject'
}

/**
 * Serves the files below `root`, which are listed once: a request is looked up in that list and never turned into a
 * path, so that no spelling of `..`, of an encoded slash or of a null byte leads anywhere.
 */
export async function createStaticFiles(root: string): Promise<StaticFiles> {
  const files = await listFiles(root)
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
    const path = pathOf(request.url)
    const file = path === undefined ? undefined : files.get(path === '/' ? '/index.html' : path)
    if (path === undefined || file === undefined) return refuse(404)
    const headers = {
      ...SECURITY_HEADERS,
      'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? IMMUTABLE : NO_STORE
    }
    try {
      const bytes = await readFile(file)
      return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers })
    } catch {
      return refuse(404)
    }
  }
}

async function listFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return new Map(entries.filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name)
    return ['/' + relative(root, file).split(sep).join('/'), file]
  }))
}

function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch {
    return undefined
  }
}

function refuse(status: 404 | 405): Response {
  const text = status === 404 ? 'There is nothing at this address.' : 'Only GET is answered at this address.'
  return new Response(text, { status, headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': NO_STORE } })
}
