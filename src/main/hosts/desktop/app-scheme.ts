import { protocol } from 'electron'
import { failed } from '../../../shared/outcome.ts'
import type { CoreFiles } from '../../core/core.ts'
import { exchangeFile, isFilePath } from '../file-exchange.ts'
import { jsonResponse } from '../json-response.ts'
import type { StaticFiles } from '../static-files.ts'

const SCHEME = 'app'
const HOST = 'workbench'

/** The origin of the renderer in Electron. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`

/** Makes app:// a proper web origin; Electron takes this only before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the renderer's files and the file exchange under app://workbench, as the loopback server does over HTTP. */
export function serveAppScheme(staticFiles: StaticFiles, files: CoreFiles): void {
  protocol.handle(SCHEME, (request) => {
    const address = new URL(request.url)
    if (address.host !== HOST) return jsonResponse(failed('not-found', 'There is nothing at this address.'), 404)
    return isFilePath(address.pathname) ? exchangeFile(files, request) : staticFiles(request)
  })
}
