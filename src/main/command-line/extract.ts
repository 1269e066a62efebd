import { findInputs, type Input } from './inputs.ts'
import { toExtractLine } from './extract-line.ts'
import { EXIT, type ExitCode, type Tools } from './tools.ts'
import { type ExtractionPort, ExtractionStopped, type ReaderPort } from '../core/ports.ts'

/** `dateline extract FILE…`: one line of JSON an article, as it is read. */
export async function extractFiles(paths: readonly string[], tools: Tools): Promise<ExitCode> {
  const reader = tools.openReader()
  const extraction = tools.openExtraction()
  try {
    let failures = 0
    for (const input of await findInputs(paths, tools)) failures += await extractInput(input, reader, extraction, tools)
    return failures === 0 ? EXIT.done : EXIT.someFailed
  } finally {
    await Promise.all([reader.close(), extraction.close()])
  }
}

/** Prints the articles of one file and answers with how much of it failed. */
async function extractInput(input: Input, reader: ReaderPort, extraction: ExtractionPort, { terminal, log }: Tools): Promise<number> {
  const loaded = await input.load()
  const read = loaded.ok ? await reader.read(loaded.value) : loaded
  if (!read.ok) {
    terminal.say(`${input.path}: ${read.error.message}`)
    return 1
  }
  const { drafts, failures } = read.value
  let failed = failures.length
  for (const { where, message } of failures) terminal.say(`${input.path}, ${where}: ${message}`)
  for (const [index, draft] of drafts.entries()) {
    const id = draft.givenId ?? (drafts.length === 1 ? input.path : `${input.path}#${index + 1}`)
    const findings = await extraction.extract({ draft, lexicon: [] }).catch((error: unknown) => {
      if (error instanceof ExtractionStopped) return error.message
      log('error', 'extraction failed', { id, error: String(error) })
      return 'Dateline failed while it read this text. Report it, with the text if you may.'
    })
    if (typeof findings !== 'string') await terminal.write(`${JSON.stringify(toExtractLine(draft, findings, input.path, id))}\n`)
    else {
      terminal.say(`${input.path}: ${findings}`)
      failed += 1
    }
  }
  return failed
}
