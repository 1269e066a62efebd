import { FILE_NAME_HEADER, MAX_FILE_BYTES, PATHS, tooLargeToTakeIn } from '../../shared/contract/frames.ts'
import { done, failed } from '../../shared/outcome.ts'
import type { CoreFiles } from '../core/core.ts'
import { jsonResponse } from './json-response.ts'
import { NO_STORE, SECURITY_HEADERS } from './security-headers.ts'

const MAX_NAME_LENGTH = 1000

/** Whether a path is one of the file exchange. */
export function isFilePath(path: string): boolean {
  return path === PATHS.file || path.startsWith(`${PATHS.file}/`)
}

/** Takes a file in (POST, named by a header) or gives an outgoing one (GET by its id). Both hosts serve files by this. */
export async function exchangeFile(files: CoreFiles, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  if (path === PATHS.file) {
    return request.method === 'POST' ? takeIn(files, request) : jsonResponse(failed('not-allowed', 'A file is sent with POST.'), 405)
  }
  return request.method === 'GET' ? giveOut(files, path) : jsonResponse(failed('not-allowed', 'A file is fetched with GET.'), 405)
}

/** The answer to a file that is larger than what is taken in. */
export function fileTooLarge(): Response {
  return jsonResponse(tooLargeToTakeIn(), 413)
}

async function takeIn(files: CoreFiles, request: Request): Promise<Response> {
  const name = decode(request.headers.get(FILE_NAME_HEADER) ?? '')
  if (name === undefined || name === '' || name.length > MAX_NAME_LENGTH || name.includes('\0')) {
    return jsonResponse(failed('bad-input', 'The file came without a usable name. Rename it, then open it again.'), 400)
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength > MAX_FILE_BYTES) return fileTooLarge()
  if (!files.hasRoomFor(bytes.byteLength)) {
    return jsonResponse(failed('busy', 'Dateline holds as much as it can of files that are not opened yet. Open fewer or smaller files at a time.'), 507)
  }
  return jsonResponse(done(files.stageBytes(name, bytes)))
}

async function giveOut(files: CoreFiles, path: string): Promise<Response> {
  const id = decode(path.slice(PATHS.file.length + 1))
  const file = id === undefined ? undefined : await files.outgoing(id)
  if (!file) return jsonResponse(failed('not-found', 'This file is no longer there to be saved. Export it again.'), 404)
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeHeaderName(file.name)}`,
      'cache-control': NO_STORE
    }
  })
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** RFC 8187 allows fewer characters than encodeURIComponent leaves alone. */
function encodeHeaderName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
