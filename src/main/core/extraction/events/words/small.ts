import { wordSet } from '../../lists/word-set.ts'

export const BE = wordSet("be is are was were been being am 'm 're isn't aren't wasn't weren't")
export const HAVE = wordSet("have has had having 've haven't hasn't hadn't")
export const DO = wordSet("do does did don't doesn't didn't")
export const MODALS = wordSet("will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd ought")
export const NEGATIONS = wordSet("not never n't hardly")
/** What negates inside an auxiliary: "didn't". */
export const NEGATED = /n[’']t$|^cannot$/

export const DETERMINERS = wordSet('the a an this these those every each some any no all both either neither another several many few such other more most half his her its their our my your whose what much enough certain various numerous')
export const SUBJECT_PRONOUNS = wordSet('he she it they we i you who')
export const PRONOUNS = wordSet('he she it they we i you him them us me himself herself itself themselves ourselves this that these those others another everyone someone nobody anyone everybody everything nothing both all some many several most none one each former latter here there')
export const RELATIVES = wordSet('who whom which whose')
export const PREPOSITIONS = wordSet(`of in on at to for with by from between among amid into about over against after before during under through without within toward towards via
  upon across along behind beyond inside outside near off onto out up down since until till despite throughout around above below beneath beside besides per as like unlike concerning regarding including
  versus following according pending amongst alongside than except aboard past including citing ahead`)
/** Words that open a clause of time, cause or condition. */
export const SUBORDINATORS = wordSet('when while because although though if unless whereas where wherever whenever after before since until till as once whether why how lest')
export const COORDINATORS = wordSet('and or but nor yet plus &')
export const ADVERBS = wordSet(`also then now here there today yesterday tomorrow tonight again already still just even only too very soon later earlier ago once twice perhaps maybe however meanwhile moreover
  furthermore therefore thus instead together apart away back forward ahead abroad overnight so far almost nearly about quite rather well ever always often sometimes seldom previously formerly
  afterwards afterward thereafter separately reportedly allegedly likely yet least up-to-date nonetheless nevertheless otherwise else first last face-to-face long further jointly both`)
export const ADJECTIVES = wordSet(`guilty unfortunate absurd brave wise new old good bad big small large high low great major minor top senior junior former late recent latest last next first second third further foreign bilateral mutual joint close
  strong weak warm cordial frank deep key main main common same different other own such many more most several few military civil civilian public private open secret free fair clear full new early
  long short wide broad hard soft hot cold important important ready willing able unable due set likely unlikely responsible aware dead alive deadly armed unarmed local central northern southern eastern
  western north south east west upper lower prime vice deputy chief special permanent acting interim outgoing incoming visiting then current present previous prior possible impossible necessary
  necessary vital urgent immediate alleged so-called two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion fresh heavy light
  serious nuclear peaceful free-trade high-level high-ranking two-day three-day four-day one-day five-day week-long two-way one-way face-to-face closed-door behind-the-scenes official unofficial working surprise phone telephone
  live regular annual monthly weekly daily unprecedented rare separate single double whole entire total certain various numerous overall historic fraternal brotherly friendly outstanding developing
  ongoing emerging growing remaining leading existing neighboring neighbouring ruling warring opposing pro-government anti-government state-run state-owned so-called would-be long-standing longstanding hard-line far-right right-wing left-wing`)
/** Nouns that an adjective's ending might hide. */
export const NOUNS_LIKE_ADJECTIVES = wordSet(`capital official officials general trial proposal arrival approval withdrawal refusal rival rivals tribunal festival hospital journal arsenal signal interval denial renewal removal
  appeal deal goal republic public traffic music topic fabric critic critics clinic mechanic panic motive executive representative representatives initiative objective incentive detective native narrative offensive
  alternative directive archive secretary military dictionary library diary january february boundary anniversary adversary commentary summary salary territory january mercenary principal professional
  individual original criminal national nationals total potential material trial manual rebel minister table vegetable cable council cattle title people example principle vehicle missile mobile bible obstacle debacle
  civilian civilians politician guardian librarian musician dozen human humans man woman plan campaign republican`)
