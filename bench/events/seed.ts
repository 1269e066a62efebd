import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { extract } from '../../src/main/core/extraction/extract.ts'
import { SHARED } from '../corpora.ts'

interface SeedRow {
  readonly trigger: string
  readonly kind: boolean
  readonly who: boolean
  readonly date: boolean
  readonly place: boolean
}

interface Scorer {
  readonly scoreSeed: (gold: unknown, predicted: unknown) => { readonly events: { readonly correct: number; readonly of: number; readonly rows: readonly SeedRow[] } }
}

/** How many events of the seed article are right, by the scorer that lies beside the checkout; without it, it says so. */
export async function measureSeed(): Promise<readonly string[]> {
  const scorerFile = join(SHARED, 'tools', 'score.mjs')
  if (!existsSync(scorerFile)) return ['LEFT OUT: the seed article and its scorer are not beside this checkout (../shared), so its events were not scored.']
  const { scoreSeed } = (await import(pathToFileURL(scorerFile).href)) as Scorer
  const gold = JSON.parse(readFileSync(join(SHARED, 'gold', 'seed.gold.json'), 'utf8')) as { readonly file: string }
  const text = readFileSync(join(SHARED, 'seeds', gold.file), 'utf8')
  const { facts, mentions, entities, events } = extract({ draft: { text, warnings: [] }, lexicon: [] })
  const id = (entity: number | null): string | undefined => (entity === null ? undefined : `e${entity}`)
  const result = scoreSeed(gold, {
    article: { text, ...facts },
    mentions: mentions.map((mention) => ({ ...mention, entity: id(mention.entity) })),
    entities: entities.map((entity, i) => ({ id: id(i), ...entity })),
    events: events.map((event) => ({
      ...event,
      place: id(event.place),
      participants: [...event.actors.map(({ entity }) => ({ entity: id(entity), role: 'actor' })), ...event.recipients.map(({ entity }) => ({ entity: id(entity), role: 'recipient' }))]
    }))
  })
  const { correct, of, rows } = result.events
  const wrong = rows.flatMap((row) => {
    const parts = (['kind', 'who', 'date', 'place'] as const).filter((part) => !row[part])
    return parts.length === 0 ? [] : [`${row.trigger}: ${parts.join(', ')}`]
  })
  return [`Seed article: ${correct} of ${of} events right in kind, sides, date and place (wrong: ${wrong.join('; ') || 'none'}); ${events.length} events found.`]
}
