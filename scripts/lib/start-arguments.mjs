import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SetupFailure } from './say.mjs'

export const START_HELP = `npm start [-- FILE… --project FILE --browser --no-open]

  FILE…            article files and folders to open, or a .dateline project
  --project FILE   open this project
  --port N         serve browser mode at this port (any free one otherwise)
  --browser        browser mode, even where Electron could run
  --no-open        browser mode, and print the address only`

/** Reads the arguments of npm start; paths are made absolute from the folder that npm was called in. */
export function parseStart(args, folder) {
  const { values, positionals } = parse(args)
  const absolute = (path) => resolve(folder, path)
  return {
    wantsHelp: values.help === true,
    /** The option that asks for browser mode. */
    forcedBy: ['browser', 'no-open', 'port'].map((name) => (values[name] === undefined ? undefined : `--${name}`)).find(Boolean),
    opens: values['no-open'] !== true,
    passedOn: [
      ...(values.project === undefined ? [] : ['--project', absolute(values.project)]),
      ...(values.port === undefined ? [] : ['--port', values.port]),
      ...positionals.map(absolute)
    ]
  }
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, browser: { type: 'boolean' }, 'no-open': { type: 'boolean' }, project: { type: 'string' }, port: { type: 'string' } }
    })
  } catch (error) {
    throw new SetupFailure(`${error.message}\n\n${START_HELP}`)
  }
}
