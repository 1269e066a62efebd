const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = set(`mr mrs ms dr prof gen lt col maj sgt capt cpl cmdr adm brig sen rep gov pres rev hon st jr sr
  messrs mme amb supt insp jan feb mar apr jun jul aug sep sept oct nov dec vs etc dept inc ltd corp co bros no fig vol ret approx est
  min sec univ assn mt ft ave blvd spc pvt pfc msgr fr`)

/** What comes after a hyphen in an adjective, so that what stands before it is a name of its own: "Iran-backed". */
export const HYPHEN_TAILS = set(`led backed born based held run made style era wide speaking language aligned leaning friendly bound
  controlled occupied funded sponsored owned affiliated linked allied brokered mediated supported imposed dominated majority trained
  built drafted hosted registered flagged designate elect general brokered administered only affiliated inspired armed like
  area controlled backing`)

/** Small words inside names: "Mohammed bin Salman", "Ursula von der Leyen", "Port-au-Prince". */
export const NAME_PARTICLES = set(`al el bin ibn bint ben abu abd abdul ul ud ur ad ar as ash an at az ez es du de da do dos das del della
  di la le les los van von der den ter ten zu zum af av y e i und`)

/** Joints of names that are always written small and never open a name by themselves. */
export const PERSON_JOINTS = set('al el bin ibn bint ben abu van von der den ter ten de da do dos das del della di du la le ul ud ur ad-din y e zu')

/** Words that begin an organization's or place's tail: "Ministry of Foreign Affairs", "Bank for Trade and Development". */
export const NAME_CONNECTORS = set('of for and the on to in de des du del la der und y & against')

export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'].flatMap((names, i) =>
    names.split(' ').flatMap((name) => [[name, i + 1] as const, [`${name}.`, i + 1] as const])
  )
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat'].flatMap((names, i) => names.split(' ').map((name) => [name, i] as const))
)
