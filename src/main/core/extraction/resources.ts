import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ConfidenceMaps } from './confidence.ts'
import { createGazetteer, type CompiledGazetteer, type Gazetteer } from './gazetteer.ts'
import { parseTagger, type TrainedTagger } from './model/weights.ts'
import { createNameGenders, type CompiledNameGenders, type GenderOfName } from './references/genders.ts'

let loaded: Gazetteer | undefined
let tagger: TrainedTagger | undefined
let confidences: ConfidenceMaps | undefined
let genders: GenderOfName | undefined

/** The resources folder beside the nearest package.json above this file, or the one that a packaged desktop app unpacks. */
export function findResource(name: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const file = join(folder, 'resources', name)
    if (existsSync(join(folder, 'package.json')) && existsSync(file)) return file
    if (dirname(folder) === folder) break
  }
  const packaged = (process as { readonly resourcesPath?: string }).resourcesPath
  const file = packaged === undefined ? undefined : join(packaged, 'resources', name)
  if (file !== undefined && existsSync(file)) return file
  throw new Error(`resources/${name} was not found above ${import.meta.dirname}`)
}

/** The gazetteer that comes with Dateline, read once. The only module in the pipeline that reads files. */
export function loadGazetteer(): Gazetteer {
  loaded ??= createGazetteer(JSON.parse(readFileSync(findResource('gazetteer.json'), 'utf8')) as CompiledGazetteer)
  return loaded
}

/** The trained tagger that comes with Dateline, read once. */
export function loadTagger(): TrainedTagger {
  tagger ??= parseTagger(readFileSync(findResource('tagger.bin')))
  return tagger
}

/** The genders of given names that come with Dateline, read once. */
export function loadNameGenders(): GenderOfName {
  genders ??= createNameGenders(JSON.parse(readFileSync(findResource('name-genders.json'), 'utf8')) as CompiledNameGenders)
  return genders
}

/** How often findings are right by how they were read, as measured for what comes with Dateline, read once. */
export function loadConfidence(): ConfidenceMaps {
  confidences ??= (JSON.parse(readFileSync(findResource('confidence.json'), 'utf8')) as { readonly mentions: ConfidenceMaps }).mentions
  return confidences
}
