import { type Command, InvalidArgumentError, Option } from 'commander'
import { isCountryCode } from '../../shared/model/country.ts'
import { isIsoDate } from '../../shared/model/date-range.ts'
import { BRIEFING_FORMATS, BRIEFING_SUBJECTS } from '../../shared/model/briefing.ts'
import { kindNamed } from '../../shared/model/kinds/catalogue.ts'
import { CODED_TYPES, type CodedType } from '../../shared/model/kinds/kind.ts'
import { type Verdict, VERDICTS } from '../../shared/model/verdict.ts'

/** Gives a command the options that say what a briefing holds, how it is written, and where. */
export function addBriefingOptions(command: Command): Command {
  return command
    .option('-o, --out <file>', 'where the briefing goes; - is stdout', '-')
    .addOption(new Option('-s, --subject <what>', 'what the rows are').choices(BRIEFING_SUBJECTS).default('events'))
    .addOption(new Option('-f, --format <format>', 'csv, or for events: polecat and phoenix (tables parted by tabs), plover (JSON lines)').choices(BRIEFING_FORMATS).default('csv'))
    .option('--columns <headers>', 'only these columns in this order, parted by commas', parseColumns)
    .option('--verdict <verdict>', `only findings with this verdict: ${VERDICTS.join(', ')}; may be given more than once (default: all but rejected)`, collectVerdicts)
    .option('--type <type>', 'only mentions or entities of this type, such as person; may be given more than once', collect)
    .option('--kind <kind>', 'only events of this kind, such as "visit"; may be given more than once', collectKinds)
    .option('--plover <type>', 'only events of this PLOVER type, such as CONSULT, or STATEMENT; may be given more than once', collectPloverTypes)
    .option('--country <code>', 'only events with a participant of this country, such as SYR; may be given more than once', collectCountries)
    .option('--tag <name>', 'only what carries this tag; may be given more than once', collect)
    .option('--from <date>', 'only articles published on or after this day (YYYY-MM-DD); events by their own day', parseDay)
    .option('--to <date>', 'only articles published on or before this day (YYYY-MM-DD); events by their own day', parseDay)
    .option('--bom', 'start a CSV with a byte order mark, for Excel', false)
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function parseColumns(text: string): readonly string[] {
  return text.split(',').map((header) => header.trim()).filter((header) => header !== '')
}

function collectVerdicts(value: string, before: readonly Verdict[] = []): readonly Verdict[] {
  const verdict = VERDICTS.find((each) => each === value)
  if (!verdict) throw new InvalidArgumentError(`Choose from ${VERDICTS.join(', ')}.`)
  return [...before, verdict]
}

function collectKinds(value: string, before: readonly string[] = []): readonly string[] {
  if (!kindNamed(value)) throw new InvalidArgumentError('There is no such kind of event. Kinds are written in lower case, such as "meet" or "expel diplomats".')
  return [...before, value]
}

function collectPloverTypes(value: string, before: readonly CodedType[] = []): readonly CodedType[] {
  const type = CODED_TYPES.find((each) => each === value.toUpperCase())
  if (!type) throw new InvalidArgumentError(`Choose from ${CODED_TYPES.join(', ')}.`)
  return [...before, type]
}

function collectCountries(value: string, before: readonly string[] = []): readonly string[] {
  if (!isCountryCode(value.toUpperCase())) throw new InvalidArgumentError('Write the country as its three letters, such as SYR.')
  return [...before, value.toUpperCase()]
}

function parseDay(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError('Write the day as YYYY-MM-DD.')
  return text
}
