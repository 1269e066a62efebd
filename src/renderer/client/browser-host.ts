import type { Host, OutgoingFile, StagedFile, Taking, TakenIn } from '../../shared/contract/host.ts'
import { PATHS } from '../../shared/contract/frames.ts'
import { ALL_ARTICLE_EXTENSIONS } from '../../shared/model/article-files.ts'
import type { Outcome } from '../../shared/outcome.ts'
import { done, failed } from '../../shared/outcome.ts'
import { articlesIn, takeInFiles } from './stage-files.ts'

const ARTICLE_FILES = ALL_ARTICLE_EXTENSIONS.join()
const PROJECT_FILES = '.dateline'

/** The native abilities by the browser's own means: its file chooser, its downloads, a new tab. */
export function createBrowserHost(headers: Readonly<Record<string, string>>): Host {
  return {
    kind: 'browser',
    pickArticles: (what, taking) => pickArticles(what, headers, taking),
    pickProject: () => pickProject(headers),
    saveFile: async (file) => download(file, headers),
    openLink: (url) => Promise.resolve(openInTab(url))
  }
}

async function pickArticles(what: 'files' | 'folder', headers: Readonly<Record<string, string>>, taking?: Taking): Promise<Outcome<TakenIn>> {
  const chosen = await chooseFiles(what === 'folder' ? { folder: true } : { accept: ARTICLE_FILES, multiple: true })
  const named = chosen.map((file) => ({ name: file.webkitRelativePath || file.name, file }))
  const { files, skippedCount } = what === 'folder' ? articlesIn(named) : { files: named, skippedCount: 0 }
  const taken = await takeInFiles(files, headers, taking)
  return taken.ok ? done({ ...taken.value, skippedCount }) : taken
}

async function pickProject(headers: Readonly<Record<string, string>>): Promise<Outcome<readonly StagedFile[]>> {
  const chosen = await chooseFiles({ accept: PROJECT_FILES })
  const taken = await takeInFiles(chosen.map((file) => ({ name: file.name, file })), headers)
  if (!taken.ok) return taken
  const [failure] = taken.value.failures
  return failure ? { ok: false, error: failure.problem } : done(taken.value.files)
}

interface Choice {
  readonly accept?: string
  readonly multiple?: boolean
  readonly folder?: boolean
}

/** Shows the browser's file chooser; an empty list where the user cancelled. */
function chooseFiles(choice: Choice): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = choice.accept ?? ''
    input.multiple = choice.multiple ?? false
    input.webkitdirectory = choice.folder ?? false
    const answer = (files: readonly File[]): void => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => answer([...(input.files ?? [])]))
    input.addEventListener('cancel', () => answer([]))
    // Outside the page nothing would hold the field while the user chooses.
    input.hidden = true
    document.body.append(input)
    input.click()
  })
}

async function download(file: OutgoingFile, headers: Readonly<Record<string, string>>): ReturnType<Host['saveFile']> {
  const response = await fetch(`${PATHS.file}/${encodeURIComponent(file.fileId)}`, { headers })
  if (!response.ok) return failed('not-found', `“${file.name}” is no longer there to be saved. Export it again.`)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
  return done({ kind: 'saved', where: `the browser’s downloads, as ${file.name}` })
}

function openInTab(url: string): Outcome<null> {
  if (!/^https?:\/\//.test(url)) return failed('not-allowed', 'Only web addresses (http or https) can be opened.')
  window.open(url, '_blank', 'noopener,noreferrer')
  return done(null)
}
