import { wordSet } from './word-set.ts'

/** Heads of posts that name one office each: alone and capitalised they stand for its holder. */
export const STRONG_HEADS = wordSet(`minister president premier chancellor secretary secretary-general ambassador envoy governor mayor king queen emir sultan pope
  vice-president undersecretary under-secretary-general spokesman spokeswoman spokesperson chairman chairwoman chairperson speaker director-general
  commander-in-chief senator ayatollah prince princess monarch consul consul-general caliph congressman congresswoman shah tsar czar emperor empress
  co-chair vice-chairman premier-designate archbishop patriarch high-representative amb. attorney-general under-secretary ceo first-lady taoiseach rapporteur pm fm vice-chancellor vice-minister vice-governor vice-speaker vice-chairwoman deputy-governor`)

/** Heads that need something beside them to be a post: whose, of what, or a name. */
export const WEAK_HEADS = wordSet(`representative leader head chief director commander adviser advisor aide negotiator commissioner coordinator co-ordinator administrator
  prosecutor judge justice chair deputy delegate mediator diplomat mp counselor counsellor attache bishop cardinal imam
  general colonel major captain lieutenant sergeant admiral brigadier marshal corporal commodore principal boss founder co-founder ruler dictator
  strongman vice-marshal vice-admiral rear-admiral brigadier-general lieutenant-general major-general lieutenant-colonel baroness viscount countess duchess inspector superintendent rabbi sheikh sheik president-elect counsel executive manager treasurer deputy-head
  councillor councilor mp's professor rep dean rector editor correspondent counterpart parliamentarian deputy-minister vice-premier custodian
  chieftain whip envoy-designate`)

/** Ranks, long and short, which stand before names and pile up: "Brigadier General", "Maj. Gen.". */
export const RANKS = wordSet(`general colonel major captain lieutenant sergeant admiral brigadier marshal corporal commodore gen. col. maj. capt. lt. sgt. adm. vice-marshal vice-admiral rear-admiral brigadier-general lieutenant-general major-general lieutenant-colonel brig. cmdr. cpl. commander
  private gen lt col maj sgt capt air-marshal staff warrant officer sen. rep. gov. sen rep gov spc. pvt.`)

/** Plural heads before a list of names: "Presidents Okoro and Lindqvist". */
export const PLURAL_HEADS = wordSet('presidents ministers secretaries ambassadors envoys senators generals chancellors governors premiers princes kings counterparts spokesmen')

/** Words that belong to a post when they stand before its head. */
export const POST_MODIFIERS = wordSet(`deputy vice senior former acting interim caretaker chief assistant associate special permanent principal prime foreign defense defence interior
  finance health justice education energy oil petroleum trade economy agriculture culture information transport transportation labor labour tourism environment
  planning housing home external internal national security state general executive managing high supreme presidential parliamentary military army naval navy
  police intelligence political economic human rights press media regional majority minority opposition party rebel union crown joint armed forces air
  force peace nuclear climate humanitarian refugee cultural religious spiritual attorney lead first second third right-hand federal provincial
  local union senate house congressional legislative judicial diplomatic personal private official staff field fleet vice-prime commerce
  industry science technology water electricity youth sports communications affairs relief aid development central bank court district city
  civil guard guards coast border election electoral antiterrorism counterterrorism counter-terrorism communist ruling resident non-resident honorary
  european international global junior cabinet shadow treasury immigration migration integration social veterans women families emergency
  investment commercial consular cyber digital infrastructure railway railways aviation maritime public administrative co titular country`)

/** Words before a post that say something of now, not of the post; they stay outside. */
export const POST_OUTSIDERS = wordSet('late then current new previous next interim-elect outgoing incoming longtime veteran martyr ousted deposed toppled jailed exiled slain embattled visiting top leading')

/** What may follow a post's head to be part of it. */
export const POST_SUFFIXES = wordSet('designate elect in-chief emeritus at-large general')

/** Forms of address: they announce a name and belong to no post. */
export const ADDRESSES = wordSet('mr mr. mrs mrs. ms ms. dr dr. miss sir lady lord dame sayyed sayyid seyyed hajj haji prof prof. comrade don madame monsieur herr martyr mullah maulana st. rev. hon. judge brother sister uncle')

/** Verbs that people do, after whose subject or before which a name stands. */
export const PERSON_VERBS = wordSet(`said says told tells added met meets thanked praised stressed underlined noted visited arrived urged warned welcomed announced called
  expressed reiterated emphasized emphasised hailed condemned rejected accused denied vowed pledged asked replied wrote tweeted believes believed thinks hopes hoped
  traveled travelled flew spoke resigned died won lost signed appointed named highlighted briefed described insisted argued claimed promised confirmed
  declined refused explained recalled remarked stated addressed chaired hosted received greeted joined led became served succeeded replaced agreed
  discussed held is was has had does did could may might should who whose will would himself herself testified admitted acknowledged predicted cautioned opened concluded left returned began attended`)

/** Prepositions before places, with how much they say. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map(Object.entries({ in: 3, near: 6, outside: 2.5, around: 1.5, across: 2, throughout: 3, into: 1.5, inside: 2, toward: 1.5, towards: 1.5, from: 1.6, to: 1.4, at: 1.4, through: 1, via: 2.5, off: 1.5 }))

/** Kinds of place before "of" and a name: "the town of Marsafa". */
export const PLACE_KINDS = wordSet('city town village province governorate district region state port island suburb neighborhood neighbourhood capital outskirts municipality township county prefecture hamlet area north south east west northeast northwest southeast southwest camp government people republic kingdom border borders coast residents citizens parliament settlement resort hamlets towns cities villages provinces suburbs stronghold enclave')

/** Words in capitals that are no organization. */
export const NO_ACRONYMS = wordSet('am pm a.m. p.m. tv ok dvd cd gdp hiv aids wmd wmds ceo cfo id ied ieds gmt utc est edt pst bc ad bce ce ii iii iv vi vii viii ix xi xii no vip uav uavs ak ak-47 rpg suv km kg mw usd eur dna faq url html pdf ph.d. ph.d bst cet q&a s sms gps it ufo mp mps mep pow pows vs phd ngo ngos po lng hq sos op-ed i.e. e.g. atm isbn gnp i a mr ms dr st jr sr v x xx c d e f g h j k l m n o p q r t u w y z b')

/** The last word of a treaty's or deal's name. */
export const AGREEMENT_HEADS = wordSet('agreement agreements treaty accord accords pact convention protocol charter memorandum communique declaration roadmap')
