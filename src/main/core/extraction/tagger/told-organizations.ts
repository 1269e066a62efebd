import type { Candidate } from '../document.ts'
import { sentenceCase, tokenAt, traitsAt, wordAt, type TaggerContext } from './context.ts'
import { isCapitalWord, organization } from './organization.ts'

const LONGEST = 10
/** Words in the plural that end places, posts and papers rather than teams. */
const PLURAL_NO_TEAMS = new Set('islands mountains hills heights straits falls suburbs outskirts villages towns cities provinces borders waters ports territories states highlands lakes plains gardens talks accords agreements elections games olympics hostilities affairs relations rights conventions principles protocols times news days fields woods springs rapids dolls studies'.split(' '))

/** What a name in apposition to such a word is: "the broadcaster Sirrah", "the band Quiet Harbour". */
const KINDS_BEFORE = new Set(
  'band company firm group party newspaper agency magazine channel station airline club team bank broadcaster militia movement network website carrier label retailer manufacturer charity faction automaker insurer publisher union university brand daily weekly maker carmaker chipmaker drugmaker planemaker shipbuilder lender cartel gang conglomerate startup'.split(' ')
)

/** Capitalised words that may be one name, from a token on, sentence openers and dates aside. */
function endOfRun(context: TaggerContext, first: number): number {
  let end = first
  while (end - first < LONGEST && traitsAt(context, end).isNameLike && isCapitalWord(context, end) && tokenAt(context, end).sentence === tokenAt(context, first).sentence) end++
  return end
}

/** "German company Velmar": the kind in plain words right before the name. */
function proposeAfterKind(context: TaggerContext, i: number, out: Candidate[]): void {
  if (!KINDS_BEFORE.has(wordAt(context, i - 1, i)) || tokenAt(context, i - 1).isCapital || context.knownAt[i] || traitsAt(context, i).isRoleHead || traitsAt(context, i).isAddress) return
  const end = endOfRun(context, i)
  if (end > i) out.push(organization(context, i, end, 4.5 + (end - i) * 0.8, 0.8, `Name after “${tokenAt(context, i - 1).text}”`))
}

/** "Halden Otters": a place and a word in the plural, as teams and regiments are named. */
function proposeTeam(context: TaggerContext, i: number, out: Candidate[]): void {
  const known = context.knownAt[i - 1]
  const token = tokenAt(context, i)
  if (known?.end !== i || context.knownCandidateAt[known.first]?.type !== 'place' || context.knownAt[i] || !/^\p{Lu}\p{Ll}{3,}s$/u.test(token.text)) return
  if (PLURAL_NO_TEAMS.has(token.folded) || traitsAt(context, i).isRoleHead || traitsAt(context, i + 1).isNameLike || traitsAt(context, i).isFamily || tokenAt(context, known.first).sentence !== token.sentence) return
  const sentence = context.sentences[token.sentence]
  if (!sentence || sentenceCase(context.tokens, sentence) !== 'normal') return
  out.push(organization(context, known.first, i + 1, 5, 0.75, 'Place and a word in the plural, as teams are named'))
}

/** Who fights under the name before them: "M23 rebels", "the M23 rebel group". */
const FIGHTERS = new Set('rebels militants militia militiamen insurgents guerrillas jihadists gunmen fighters rebel militant insurgent'.split(' '))

/** "Ansaroul Islam gunmen": an unknown name whose fighters are spoken of. */
function proposeBeforeFighters(context: TaggerContext, i: number, out: Candidate[]): void {
  if (context.knownAt[i] || traitsAt(context, i - 1).isNameLike && wordAt(context, i - 1, i) !== '') return
  const end = endOfRun(context, i)
  if (end === i || !FIGHTERS.has(wordAt(context, end, i)) || tokenAt(context, end).isCapital) return
  for (let at = i; at < end; at++) if (context.knownAt[at]?.entry.kind === 'demonym' || context.knownAt[at]?.entry.kind === 'country') return
  const isPlain = end === i + 1 && (traitsAt(context, i).isWord || /(?:ist|ite|i)s?$/.test(tokenAt(context, i).folded))
  if (!isPlain) out.push(organization(context, i, end, 5 + (end - i) * 1.5, 0.75, `Name before “${tokenAt(context, end).text}”`))
}

/** Arabic and Persian words for a front, an army, a movement, a brigade, which begin the names of armed groups and parties. */
const GROUP_WORDS = new Set("jabhat jaysh jaish harakat liwa ahrar hizb hezb kataib kata'ib asaib asa'ib ansar jund junud saraya faylaq tahrir hashd lashkar tehrik fatah-i hayat hay'at".split(' '))

/** "Jabhat al-Nahr", "Liwa Dawud": the name begins with a word for what the group is. */
function proposeGroup(context: TaggerContext, i: number, out: Candidate[]): void {
  if (!GROUP_WORDS.has(tokenAt(context, i).folded.replaceAll('’', "'")) || context.knownAt[i] !== undefined) return
  const end = endOfRun(context, i)
  // "Ahrar" and "Hayat" are somebody's given name where no article follows.
  const isTold = /^(?:al|el|ar|as|ash|ad|an|at|az)[-’']/.test(wordAt(context, i + 1, i)) || /^(?:jabhat|jaysh|jaish|harakat|liwa|kataib|asaib|jund|saraya|faylaq|lashkar)$/.test(tokenAt(context, i).folded)
  if (end > i + 1 && isTold) out.push(organization(context, i, end, 11, 0.8, `Name that begins with “${tokenAt(context, i).text}”`))
}

/** "M23 rebels": letters and figures, or capitals alone, before those who fight under that name. */
function proposeArmed(context: TaggerContext, i: number, out: Candidate[]): void {
  if (FIGHTERS.has(wordAt(context, i + 1, i)) && context.knownAt[i] === undefined && /^\p{Lu}{1,4}-?\d{1,3}$|^\p{Lu}{2,6}$/u.test(tokenAt(context, i).text)) out.push(organization(context, i, i + 1, 6, 0.8, `Name before “${wordAt(context, i + 1, i)}”`))
}

/** Organizations that a word beside or at the head of the name tells: a kind before it, a place and a plural, an Arabic word for a group. */
export function proposeTold(context: TaggerContext, i: number, out: Candidate[]): void {
  proposeAfterKind(context, i, out)
  proposeTeam(context, i, out)
  proposeBeforeFighters(context, i, out)
  proposeGroup(context, i, out)
  proposeArmed(context, i, out)
}
