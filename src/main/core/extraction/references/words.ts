import { wordSet } from '../lists/word-set.ts'

export type Gender = 'male' | 'female'

/** How words stand in their sentence: what acts, what is acted on, what a preposition brings in, whose something is. */
export type Standing = 'subject' | 'object' | 'oblique' | 'owner'

export interface Pronoun {
  readonly isPlural: boolean
  readonly gender: Gender | null
  /** "her" may be an object or an owner; the words after it tell. */
  readonly use: Standing | 'reflexive' | 'object or owner'
}

const one = (gender: Gender, use: Pronoun['use']): Pronoun => ({ isPlural: false, gender, use })
const many = (use: Pronoun['use']): Pronoun => ({ isPlural: true, gender: null, use })

/** The pronouns of people. "it" is read apart: it mostly stands for a thing or for nothing. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', one('male', 'subject')], ['him', one('male', 'object')], ['his', one('male', 'owner')], ['himself', one('male', 'reflexive')],
  ['she', one('female', 'subject')], ['her', one('female', 'object or owner')], ['hers', one('female', 'owner')], ['herself', one('female', 'reflexive')],
  ['they', many('subject')], ['them', many('object')], ['their', many('owner')], ['theirs', many('owner')], ['themselves', many('reflexive')]
])

/** Before "of" and the people that are meant. */
export const QUANTITIES = wordSet('thousands hundreds dozens scores tens millions number group groups some many most several all crowds crowd families')

/** What a name is when it is the object, not the subject, of the sentence: it stands behind one of these. */
export const PREPOSITIONS = wordSet(`of in on at to with from by for between among against about over under near into than via per through during
  alongside towards toward without within including like behind beside besides across around regarding concerning despite upon onto amid amidst versus`)

/** Prepositions that may also open a clause with a subject of its own: "after Ortiz left". */
export const SUBORDINATORS = wordSet('after before since until as when while where that because although though whereas if whether once unless but so')

/** What may stand between a name and the word that tells its part in the sentence: articles, owners, forms of address. */
export const BEFORE_NAMES = wordSet(`the a an his her their its this that these those late former visiting new then both another one some any each our my your
  mr mr. mrs mrs. ms ms. dr dr. sir lady dame outgoing incoming veteran ousted jailed embattled newly longtime fellow`)

/** Verbs whose past does not end in -ed, auxiliaries, and present forms as headlines use them. */
export const VERBS = wordSet(`is was are were be been has have had will would can could may might must should shall did does do
  met said told held left went came took gave made flew spoke sent won lost led wrote saw began paid put kept sought thought brought called read set
  drew broke became grew knew shook drove rose fell stood sat ran bought sold built heard met fought swore struck hit withdrew threw chose chaired
  says tells meets visits arrives holds calls leaves goes comes takes gives makes flies speaks sends wins loses leads writes sees begins discusses
  urges warns vows rejects accuses denies thanks praises hails condemns welcomes receives hosts signs agrees asks plans wants hopes believes expects
  seeks returns resigns dies heads commands serves remains declines refuses confirms announces insists stresses underlines notes adds proposes rules backs
  blame accuse say meet hold discuss agree sign want plan hope share cut ask exchange expect need insist remain asking accusing urging blaming warning telling`)

/** Words between a name and its verb. */
export const ADVERBS = wordSet('also both never not now then later again already still just jointly together earlier himself herself themselves on last this')

/** Verbs of speaking as they stand in a text; the events stage has its own, as dictionary forms. */
export const SPEECH_FORMS = wordSet(`said says told tells added adds noted notes stressed stresses warned warns asked asks replied explained insisted insists argued claimed
  claims stated declared announced announces confirmed vowed denied denies urged wrote recalled remarked continued concluded pledged promised quoted emphasized emphasised reiterated
  underlined complained admitted acknowledged answered joked`)

/** "thanked Ortiz for her help": what follows is of the one thanked. */
export const JUDGING = wordSet(`thanked thanks praised praises congratulated congratulates criticized criticised condemned blamed accused commended lauded honored honoured
  hailed applauded admired pardoned faulted denounced rebuked credited fined arrested detained fired dismissed sacked dismissed sanctioned thank congratulate praise`)

/** Verbs and nouns of what two do with each other. */
export const RECIPROCAL = wordSet(`met meet meets meeting talked talks talk spoke speaks discussed discuss discusses signed sign signs called calls call phone phoned telephoned received
  receives hosted hosts welcomed held agreed agree negotiated negotiations conferred exchanged visited dined counterpart inked concluded reviewed opened`)

export const ARRIVALS = wordSet('arrived arrives landed visited visits visiting traveled travelled travels flew flies came comes toured')
export const RECEPTIONS = wordSet('received receives hosted hosts welcomed welcomes greeted greets')

const person = (words: string): readonly (readonly [string, 'person'])[] => words.split(' ').map((word) => [word, 'person'] as const)

/** What "the two …" can be of, and whether these are people, countries, or sides, which are either. */
export const PLURAL_NOUNS: ReadonlyMap<string, 'person' | 'country' | 'side'> = new Map([
  ...person('ministers presidents premiers chancellors ambassadors envoys leaders officials diplomats politicians men women statesmen generals commanders kings counterparts spokesmen negotiators chiefs secretaries governors mayors monarchs'),
  ...'countries nations states neighbours neighbors governments capitals allies republics kingdoms peoples'.split(' ').map((word) => [word, 'country'] as const),
  ...'sides parties delegations'.split(' ').map((word) => [word, 'side'] as const)
])

export const NUMBERS: ReadonlyMap<string, number> = new Map([['two', 2], ['three', 3], ['four', 4], ['five', 5]])

/** People without a name. */
export interface Nameless {
  readonly isPlural: boolean
  readonly gender: Gender | null
}

const nameless = (words: string, isPlural: boolean, gender: Gender | null): readonly (readonly [string, Nameless])[] => words.trim().split(/\s+/).map((word) => [word, { isPlural, gender }] as const)

/** Dictionary forms of what only somebody does, so that "it" before them is a country or an organization. */
export const DONE_BY_BODIES = wordSet(`say tell accuse blame condemn denounce criticize criticise deplore urge call demand ask appeal request summon expel recall withdraw announce declare
  deny reject refuse promise pledge vow threaten warn impose lift ban arrest detain release free kill attack seize capture sue order deploy dispatch fire launch shell bomb
  strike kidnap abduct invite thank praise welcome congratulate agree sign offer propose suspend halt cancel postpone approve recognize recognise grant donate supply send
  deport extradite investigate claim mediate broker host boycott plan intend want decide insist admit confirm apologise apologize express put give
  open reopen close build resume reduce cut hold join leave buy sell provide support back seek stop respond retaliate defend cooperate oppose reply`)

/** Before "it" where somebody is dealt with. */
export const DEALT_WITH = wordSet('accused accuses accusing urged urges urging warned warns warning told asked asks asking blamed blames blaming thanked thanks pressed presses pressing invited threatened threatens threatening sued')

/** Nouns for people without a name: a pronoun may mean them rather than somebody named. */
export const NAMELESS: ReadonlyMap<string, Nameless> = new Map([
  ...nameless(`official spokesperson source analyst witness resident lawyer diplomat soldier officer expert worker activist journalist
    reporter lawmaker aide adviser advisor resident teacher doctor student farmer suspect victim leader minister ambassador
    envoy general pilot driver patient child guard fighter prisoner hostage`, false, null),
  ...nameless(`spokesman man father brother son husband boy king prince uncle`, false, 'male'),
  ...nameless(`spokeswoman woman mother sister daughter wife girl queen princess aunt widow`, false, 'female'),
  ...nameless(`officials sources analysts witnesses residents lawyers diplomats soldiers officers experts workers activists journalists
    reporters lawmakers aides advisers teachers doctors students farmers suspects victims leaders ministers ambassadors
    envoys generals pilots patients children guards fighters prisoners hostages protesters demonstrators rebels militants
    insurgents gunmen troops forces people men women police refugees migrants civilians villagers families members parties
    observers monitors inspectors negotiators delegates mediators voters citizens countries nations states governments groups
    companies neighbours neighbors allies militias terrorists deputies senators parents passengers tourists critics opponents
    supporters`, true, null)
])

/** Words for people that give away whether it is a man or a woman. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...'mr mr. sir lord king prince sultan emir pope cardinal archbishop ayatollah imam sheikh spokesman chairman congressman brother father monsieur herr patriarch shah tsar emperor'.split(' ').map((word) => [word, 'male'] as const),
  ...'mrs mrs. ms ms. miss lady dame queen princess spokeswoman chairwoman congresswoman sister mother madame empress first-lady sheikha'.split(' ').map((word) => [word, 'female'] as const)
])

/** Who may be called so without the post saying it in that word: an ambassador is a diplomat, a premier a leader. */
export const CALLED: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['diplomat', wordSet('envoy minister diplomat secretary consul attache counsellor counselor')],
  ['leader', wordSet('leader president premier chancellor king emir sultan chairperson chief head')],
  ['general', wordSet('general gen.')],
  ['admiral', wordSet('admiral adm.')],
  ['colonel', wordSet('colonel col.')],
  ['commander', wordSet('commander general admiral')],
  ['lawmaker', wordSet('senator congressman congresswoman lawmaker legislator mp member deputy speaker')],
  ['monarch', wordSet('king queen emir sultan emperor monarch')],
  ['woman', null],
  ['man', null]
])

export const HOSTS: ReadonlyMap<string, 'guest' | 'host'> = new Map([['guest', 'guest'], ['visitor', 'guest'], ['host', 'host']])
export const MANY_HOSTS: ReadonlyMap<string, 'guest' | 'host'> = new Map([['guests', 'guest'], ['visitors', 'guest'], ['hosts', 'host']])

/** What organizations may be called once they were named: by a word that their name must have, or by what they are. */
export type BodyKind = 'named' | 'bloc' | 'group' | 'rebels' | 'firm'
export const BODIES: ReadonlyMap<string, BodyKind> = new Map([
  ...'agency council union alliance movement party court commission committee fund bank coalition league association front mission tribunal army navy parliament senate assembly delegation federation consortium ministry'.split(' ').map((word) => [word, 'named'] as const),
  ...'bloc body grouping'.split(' ').map((word) => [word, 'bloc'] as const),
  ...'group organization organisation watchdog charity faction militia'.split(' ').map((word) => [word, 'group'] as const),
  ...'rebels militants insurgents guerrillas militiamen jihadists separatists'.split(' ').map((word) => [word, 'rebels'] as const),
  ...'company firm airline carmaker chipmaker manufacturer maker lender retailer giant conglomerate operator'.split(' ').map((word) => [word, 'firm'] as const)
])

/** Before a plural that stands for people or things without a name, besides adjectives by their endings. */
export const BEFORE_PLURALS = wordSet('the these those all some many several few its his her their of two three four five six ten dozens hundreds thousands more most other such new old own for with and local foreign')
export const ADJECTIVE = /(?:al|ic|ary|ous|ive|ed|ing|an|ese|ish|ern|ful|less)$/
