import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCorpora } from '../bench/corpora.ts'
import { fitMaps } from './fit-confidence.ts'
import { kindsOfText } from './sayings.ts'

/**
 * Fits how sure findings should be to how many of them are right: npm run calibrate
 * On halves of texts that trained nothing; `node bench/calibration.ts` measures on the other halves. The same corpora,
 * tagger and rules give the same file. Run it after training.
 */
const RESOURCES = join(import.meta.dirname, '..', 'resources')
const SOURCES = [
  { name: 'Sentences of public-domain news, annotated for Dateline, that the tagger read without having learned from them', licence: 'public domain; annotations as the project' },
  { name: 'dstl/re3d, US State Department', licence: 'public domain' },
  { name: 'WikiGold (Balasuriya et al. 2009)', licence: 'CC BY 4.0' },
  { name: 'CrossNER, politics (Liu et al. 2021, zliucr/CrossNER)', licence: 'MIT' }
]

function main(): void {
  if (!hasCorpora()) {
    process.stdout.write('NOT FITTED: the corpora are missing. They lie in ../shared/corpora beside the checkout, or where DATELINE_SHARED points.\n')
    process.exitCode = 1
    return
  }
  const kinds = kindsOfText().filter(({ fit }) => fit.length > 0)
  const [news, ...others] = kinds
  const otherCount = others.reduce((total, { fit }) => total + fit.length, 0)
  // News is what Dateline is for: it counts as much as all others together.
  const weight = (news?.fit.length ?? 0) / Math.max(1, otherCount)
  const sayings = [...(news?.fit ?? []).map((one) => ({ ...one, weight: 1 })), ...others.flatMap(({ fit }) => fit).map((one) => ({ ...one, weight }))]
  const file = {
    what: 'How often a mention is right by who read it as what and how sure that source is: knots of monotone maps, straight between',
    command: 'npm run calibrate',
    data: SOURCES,
    findings: sayings.length,
    mentions: fitMaps(sayings)
  }
  writeFileSync(join(RESOURCES, 'confidence.json'), `${JSON.stringify(file, null, 1).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]')}\n`)
  process.stdout.write(`resources/confidence.json: ${Object.keys(file.mentions).length} maps from ${sayings.length} findings\n`)
}

main()
