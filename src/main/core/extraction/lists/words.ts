import { wordSet } from './word-set.ts'

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATIONS = wordSet(`mr mrs ms dr prof gen lt col maj sgt capt cpl cmdr adm brig sen rep gov pres rev hon st jr sr
  messrs mme amb supt insp jan feb mar apr jun jul aug sep sept oct nov dec vs etc dept inc ltd corp co bros no fig vol ret approx est
  min sec univ assn mt ft ave blvd spc pvt pfc msgr fr`)

/** What comes after a hyphen in an adjective, so that what stands before it is a name of its own: "Iran-backed". */
export const HYPHEN_TAILS = wordSet(`led backed born based held run made style era wide speaking language aligned leaning friendly bound
  controlled occupied funded sponsored owned affiliated linked allied brokered mediated supported imposed dominated majority trained
  built drafted hosted registered flagged designate elect general brokered administered only affiliated inspired armed like
  area controlled backing`)

/** Countries and peoples that news joins by a hyphen, each a name of its own: "the Iraq-Syria border", "Israeli-Palestinian talks". */
export const PAIRED_NAMES = wordSet(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia
  botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt eritrea
  estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel
  italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania macedonia malawi malaysia mali malta
  mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama
  paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
  tajikistan tanzania thailand togo tunisia turkey türkiye uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe gaza
  afghan albanian algerian american arab armenian australian austrian azerbaijani azeri bahraini belarusian belgian bolivian bosnian brazilian british bulgarian
  cambodian canadian chadian chilean chinese colombian croatian cuban cypriot czech danish dutch egyptian eritrean estonian ethiopian european finnish french georgian
  german ghanaian greek hungarian indian indonesian iranian iraqi irish israeli italian japanese jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz latvian lebanese
  libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan nigerian norwegian omani pakistani palestinian peruvian polish portuguese qatari
  romanian russian rwandan saudi serbian slovak slovenian somali soviet spanish sudanese swedish swiss syrian tajik thai tunisian turkish turkmen ugandan ukrainian
  uzbek venezuelan vietnamese yemeni`)

/** What stands for a country before the hyphen and is no name alone: "Sino-Indian". */
export const PAIR_PREFIXES = wordSet('anglo franco sino russo indo greco luso hispano italo polono turko perso serbo nippon')

/** Small words inside names: "Mohammed bin Salman", "Ursula von der Leyen", "Port-au-Prince". */
export const NAME_PARTICLES = wordSet(`al el bin ibn bint ben abu abd abdul ul ud ur ad ar as ash an at az ez es du de da do dos das del della
  di la le les los van von der den ter ten zu zum af av y e i und`)

/** Joints of names that are always written small and never open a name by themselves. */
export const PERSON_JOINTS = wordSet('al el bin ibn bint ben abu van von der den ter ten de da do dos das del della di du la le ul ud ur ad-din y e zu')

export const MONTHS: ReadonlyMap<string, number> = new Map(
  ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'].flatMap((names, i) =>
    names.split(' ').flatMap((name) => [[name, i + 1] as const, [`${name}.`, i + 1] as const])
  )
)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['sunday sun', 'monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat'].flatMap((names, i) => names.split(' ').map((name) => [name, i] as const))
)
