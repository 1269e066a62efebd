import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { version } from '../../../package.json'
import { addBriefingOptions } from './briefing-options.ts'
import { type BriefingWish, writeBriefing } from './briefing-wish.ts'
import { checkProject } from './check.ts'
import { extractFiles } from './extract.ts'
import { importInto, readAllAgain, withProject } from './project-session.ts'
import { EXIT, type ExitCode, OutputClosed, type Tools } from './tools.ts'

/** Runs one command line, without the program's own name, and answers with its exit code. */
export async function runCommandLine(args: readonly string[], tools: Tools): Promise<ExitCode> {
  const outcome: Result = { exit: EXIT.done, printed: [] }
  try {
    await createProgram(tools, outcome).parseAsync([...args], { from: 'user' })
    return outcome.exit
  } catch (error) {
    if (error instanceof OutputClosed) return EXIT.done
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
  } finally {
    for (const text of outcome.printed) await tools.terminal.write(text).catch(() => undefined)
  }
}

/** What the command that ran left behind: its exit code, and the help that was asked for. */
interface Result {
  exit: ExitCode
  readonly printed: string[]
}

type Run<Arguments extends readonly unknown[]> = (...args: Arguments) => Promise<ExitCode>

function createProgram(tools: Tools, result: Result): Command {
  const keep = <Arguments extends readonly unknown[]>(run: Run<Arguments>) => async (...args: Arguments): Promise<void> => { result.exit = await run(...args) }
  const program = new Command('dateline')
    .description('Reads news articles, finds who did what to whom, where and when, and briefs on it in CSV. Everything stays on this machine.')
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: (text) => result.printed.push(text), writeErr: (text) => tools.terminal.say(text.trimEnd()) })
    .showHelpAfterError('(dateline --help says more)')
    .addHelpText('after', GENERAL_HELP)
  addExtract(program, tools, keep)
  addBrief(program, tools, keep)
  addImport(program, tools, keep)
  addReadAgain(program, tools, keep)
  addExport(program, tools, keep)
  addCheck(program, tools, keep)
  addServe(program, tools, keep)
  return program
}

type Keep = <Arguments extends readonly unknown[]>(run: Run<Arguments>) => (...args: Arguments) => Promise<void>

const GENERAL_HELP = `
FILE is an article (.txt, .md), a file of many (.jsonl), a folder of these, or - for stdin.
Data goes to stdout; what failed is named on stderr, one a line, and the rest is done.
Exit codes: 0 done, 1 some inputs failed, 2 wrong use.`

function addExtract(program: Command, tools: Tools, keep: Keep): void {
  program.command('extract')
    .summary('print what is found in articles as JSON lines')
    .description('Prints one line of JSON an article: its text and facts, its mentions, the entities they stand for, its events.')
    .argument('<file...>', 'articles to read')
    .addHelpText('after', `
Examples:
  dateline extract talks.txt
  dateline extract articles/ > findings.jsonl
  cat talks.txt | dateline extract -`)
    .action(keep((files: string[]) => extractFiles(files, tools)))
}

function addBrief(program: Command, tools: Tools, keep: Keep): void {
  const command = program.command('brief')
    .summary('from articles to a CSV briefing in one go')
    .description('Reads articles and writes a briefing on their events, or on what else is found in them. No project is kept unless --project names one; then the briefing is on all of that project.')
    .argument('<file...>', 'articles to read')
    .option('-p, --project <file>', 'keep the articles in this project, which is made where it is missing')
  addBriefingOptions(command)
    .addHelpText('after', `
Examples:
  dateline brief articles/*.txt --out briefing.csv
  dateline brief articles/ --subject mentions --type person --out people.csv
  dateline brief articles/ --format polecat --out events.tsv
  dateline brief today.txt --project desk.dateline --out briefing.csv`)
    .action(keep((files: string[], options: BriefingWish & { readonly project?: string }) =>
      withProject(options.project === undefined ? { kind: 'none' } : { kind: 'made', file: options.project }, tools, async (core) => {
        const { addedCount, knownCount, failureCount } = await importInto(core, files, tools)
        if (addedCount + knownCount === 0) return EXIT.someFailed
        const written = await writeBriefing(core, options, tools)
        return written === EXIT.done && failureCount > 0 ? EXIT.someFailed : written
      })))
}

function addImport(program: Command, tools: Tools, keep: Keep): void {
  program.command('import')
    .summary('read articles into a project')
    .description('Reads articles into a project, to be checked in the workbench. A text that is there already is not stored twice.')
    .argument('<file...>', 'articles to read')
    .requiredOption('-p, --project <file>', 'the project, which is made where it is missing')
    .addHelpText('after', `
Example:
  dateline import articles/ --project desk.dateline`)
    .action(keep((files: string[], { project }: { readonly project: string }) =>
      withProject({ kind: 'made', file: project }, tools, async (core) => {
        const { addedCount, knownCount, failureCount } = await importInto(core, files, tools)
        tools.terminal.say(`${project}: ${addedCount} added, ${knownCount} there already, ${failureCount} failed.`)
        return failureCount > 0 ? EXIT.someFailed : EXIT.done
      })))
}

function addReadAgain(program: Command, tools: Tools, keep: Keep): void {
  program.command('read-again')
    .summary('read the articles of a project again')
    .description('Looks for names and events anew in all articles of a project, with what this version finds and what the project has learned. What was decided stays, and it is one step that the workbench can undo.')
    .requiredOption('-p, --project <file>', 'the project')
    .addHelpText('after', `
Example:
  dateline read-again --project desk.dateline`)
    .action(keep(({ project }: { readonly project: string }) =>
      withProject({ kind: 'existing', file: project }, tools, async (core) => {
        const read = await readAllAgain(core, tools)
        tools.terminal.say(`${project}: ${read.ok ? `${read.value.readCount} read again, ${read.value.failureCount} failed.` : read.error.message}`)
        return read.ok && read.value.failureCount === 0 ? EXIT.done : EXIT.someFailed
      })))
}

function addExport(program: Command, tools: Tools, keep: Keep): void {
  const command = program.command('export')
    .summary('write a briefing on a project')
    .description('Writes a briefing on a project as CSV, or its events as an event table that other tools read.')
    .requiredOption('-p, --project <file>', 'the project')
  addBriefingOptions(command)
    .addHelpText('after', `
Examples:
  dateline export --project desk.dateline --out briefing.csv
  dateline export --project desk.dateline --subject posts --verdict accepted --out posts.csv
  dateline export --project desk.dateline --plover CONSULT --country SYR --out meetings.csv
  dateline export --project desk.dateline --format plover --verdict accepted --out events.jsonl
  dateline export --project desk.dateline --tag urgent --from 2024-01-01 --to 2024-12-31 --bom --out for-excel.csv`)
    .action(keep((options: BriefingWish & { readonly project: string }) => withProject({ kind: 'existing', file: options.project }, tools, (core) => writeBriefing(core, options, tools))))
}

function addCheck(program: Command, tools: Tools, keep: Keep): void {
  program.command('check')
    .summary('check that a project is whole')
    .description('Checks a project file: the database, its references and indexes, every text against its fingerprint, every quote against its text.')
    .requiredOption('-p, --project <file>', 'the project')
    .addHelpText('after', `
Example:
  dateline check --project desk.dateline`)
    .action(keep(({ project }: { readonly project: string }) => checkProject(project, tools)))
}

function addServe(program: Command, tools: Tools, keep: Keep): void {
  program.command('serve')
    .summary('open the workbench in a browser')
    .description('Serves the workbench to browsers on this machine and opens it in the default one.')
    .argument('[file...]', 'articles to open')
    .option('-p, --project <file>', 'the project to open')
    .option('--port <number>', 'the port; any free one without', parsePort)
    .option('--no-open', 'print the address only')
    .addHelpText('after', `
Examples:
  dateline serve
  dateline serve --project desk.dateline --no-open`)
    .action(keep((files: string[], { project, port, open }: { readonly project?: string; readonly port?: number; readonly open: boolean }) => tools.serve([
      ...(project === undefined ? [] : ['--project', project]),
      ...(port === undefined ? [] : ['--port', String(port)]),
      ...(open ? [] : ['--no-open']),
      '--', ...files
    ])))
}

function parsePort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('A port is a number up to 65535.')
  return port
}
