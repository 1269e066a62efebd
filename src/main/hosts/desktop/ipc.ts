import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { z } from 'zod'
import { type HostCall, IPC } from '../../../shared/contract/host.ts'
import { failed, type Outcome } from '../../../shared/outcome.ts'
import type { Core } from '../../core/core.ts'
import type { Log } from '../../core/ports.ts'
import { APP_ORIGIN } from './app-scheme.ts'

const hostCall: z.ZodType<HostCall> = z.discriminatedUnion('call', [
  z.strictObject({ call: z.literal('pickArticles'), what: z.enum(['files', 'folder']) }),
  z.strictObject({ call: z.literal('pickProject') }),
  z.strictObject({ call: z.literal('saveFile'), file: z.object({ fileId: z.string(), name: z.string() }) }),
  z.strictObject({ call: z.literal('openLink'), url: z.string().max(4000) })
])

export interface IpcOptions {
  readonly core: Pick<Core, 'dispatch'>
  readonly callHost: (call: HostCall) => Promise<Outcome<unknown>>
  readonly log: Log
}

/** Answers the renderer's requests and host calls, and nobody else's. */
export function answerIpc({ core, callHost, log }: IpcOptions): void {
  const handle = (channel: string, answer: (...args: unknown[]) => Promise<Outcome<unknown>>): void => {
    ipcMain.handle(channel, async (event, ...args: unknown[]): Promise<Outcome<unknown>> => {
      if (!isOurPage(event)) return failed('not-allowed', 'Only Dateline’s own page may call this.')
      try {
        return await answer(...args)
      } catch (error) {
        log('error', 'the desktop host failed at a call', { channel, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
        return failed('internal', 'Something went wrong in Dateline. Try again; if it happens again, start it anew.')
      }
    })
  }
  handle(IPC.request, async (name, input) => (typeof name === 'string' ? core.dispatch(name, input) : failed('bad-input', 'A request needs a name.')))
  handle(IPC.hostCall, async (call) => {
    const parsed = hostCall.safeParse(call)
    return parsed.success ? callHost(parsed.data) : failed('bad-input', 'This is no call that the desktop host knows.', parsed.error.message)
  })
}

/** The top frame of a page of ours; a frame that is gone, nested or from elsewhere is refused. */
function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame?.parent === null && frame.origin === APP_ORIGIN
}
