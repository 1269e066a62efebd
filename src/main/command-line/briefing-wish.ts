import type { RequestInput } from '../../shared/contract/requests.ts'
import type { BriefingFile } from '../../shared/contract/requests/briefing.ts'
import type { BriefingFormat, BriefingSubject } from '../../shared/model/briefing.ts'
import type { CodedType } from '../../shared/model/kinds/kind.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { done, failed, type Outcome } from '../../shared/outcome.ts'
import type { Core } from '../core/core.ts'
import { EXIT, type ExitCode, type Tools } from './tools.ts'
import { writeOutput } from './write-output.ts'

/** What a briefing on the command line is to hold and where it goes. */
export interface BriefingWish {
  readonly out: string
  readonly subject: BriefingSubject
  readonly format: BriefingFormat
  /** Headers, in the order wanted; all columns where there are none. */
  readonly columns?: readonly string[]
  readonly verdict?: readonly Verdict[]
  readonly type?: readonly string[]
  readonly kind?: readonly string[]
  readonly plover?: readonly CodedType[]
  readonly country?: readonly string[]
  readonly tag?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly bom: boolean
}

type Spec = RequestInput<'briefing.export'>['spec']

/** Makes the briefing of the open project and writes it; a failure is said in a line, a wish that no briefing can meet as wrong use. */
export async function writeBriefing(core: Core, wish: BriefingWish, { terminal }: Tools): Promise<ExitCode> {
  const written = await tryToWrite(core, wish, (data) => writeOutput(wish.out, data, terminal))
  if (!written.ok) {
    const { code, message } = written.error
    const isWrongUse = code === 'bad-input'
    terminal.say(isWrongUse || wish.out === '-' ? message : `${wish.out}: ${message}`)
    return isWrongUse ? EXIT.wrongUse : EXIT.someFailed
  }
  const { rowCount, leftOut } = written.value
  if (wish.out !== '-') terminal.say(`${wish.out}: ${rowCount === 1 ? '1 row' : `${rowCount} rows`} on ${wish.subject}.`)
  if (leftOut !== null) terminal.say(wish.out === '-' ? leftOut : `${wish.out}: ${leftOut}`)
  return EXIT.done
}

type Written = Pick<BriefingFile, 'rowCount' | 'leftOut'>

async function tryToWrite(core: Core, wish: BriefingWish, write: (data: Uint8Array) => Promise<Outcome<null>>): Promise<Outcome<Written>> {
  const spec = await toSpec(core, wish)
  if (!spec.ok) return spec
  const exported = await core.request('briefing.export', { spec: spec.value, format: wish.format, byteOrderMark: wish.bom })
  if (!exported.ok) return exported
  const file = await core.files.outgoing(exported.value.fileId)
  if (!file) throw new Error('The briefing that was just made is gone.')
  const written = await write(file.bytes)
  return written.ok ? done(exported.value) : written
}

/** Without a wish, everything but what was rejected: before anybody checked, all findings are undecided. */
const STANDING: readonly Verdict[] = ['accepted', 'undecided']

async function toSpec(core: Core, { subject, columns = [], verdict = STANDING, type = [], kind = [], plover = [], country = [], tag = [], from, to }: BriefingWish): Promise<Outcome<Spec>> {
  const tagIds = await findTags(core, tag)
  if (!tagIds.ok) return tagIds
  const filter = {
    verdicts: [...verdict], types: [...type], kinds: [...kind], ploverTypes: [...plover], countries: [...country], tagIds: [...tagIds.value], from: from ?? null, to: to ?? null
  }
  return done({ subject, filter, columns: [...columns] })
}

/** Tags are named on the command line; an unknown name is a slip that would silently give an empty table. */
async function findTags(core: Core, names: readonly string[]): Promise<Outcome<readonly string[]>> {
  if (names.length === 0) return done([])
  const list = await core.request('tag.list', {})
  if (!list.ok) return list
  const ids: string[] = []
  for (const name of names) {
    const tag = list.value.find((each) => each.name.toLowerCase() === name.toLowerCase())
    if (!tag) return failed('not-found', `The project has no tag “${name}”.`)
    ids.push(tag.id)
  }
  return done(ids)
}
