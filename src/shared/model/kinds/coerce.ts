import { defineKinds } from './define.ts'

const PEOPLE = 'migrant|refugee|national|citizen|journalist|student|foreigner|worker|activist|correspondent|asylum seeker|cleric|missionary|<person>'

/** Repression and restriction without outright violence: PLOVER COERCE, CAMEO 17. */
export const COERCE = defineKinds('COERCE', [
  {
    name: 'coerce', cameo: '170', actor: 'who coerces', recipient: 'who is coerced',
    rule: 'Pressure or repression that fits nothing narrower.',
    example: 'Agents intimidated the judge.',
    verbs: 'coerce|intimidate|harass|persecute|blackmail', nouns: 'intimidation|persecution'
  },
  {
    name: 'crack down', cameo: '175', actor: 'who cracks down', recipient: 'on whom',
    rule: 'A campaign of repression; single arrests, bans and shots are coded by themselves.',
    example: 'The junta cracked down on the unions.',
    verbs: 'crack down on|suppress|quell|clamp down on|repress', nouns: 'crackdown|clampdown'
  },
  {
    name: 'seize property', mode: 'seize', cameo: '171', actor: 'who seizes', recipient: 'whose it is',
    rule: 'Goods, ships, money or buildings are taken or searched by force of law or arms; land taken in war is “occupy”.',
    example: 'Customs officers in Kenya seized a tanker.',
    verbs: 'confiscate|impound|nationalize|nationalise|expropriate|requisition|commandeer', nouns: 'confiscation|expropriation|nationalization',
    phrases: [['freeze', 'asset|account|bank account|fund'], ['seize|take over|capture|intercept|board', 'asset|property|ship|tanker|vessel|cargo|shipment|passport|boat|account|bank account|weapon|fund|oil tanker|trawler'], ['raid|search', 'office|home|house|headquarters|newsroom|bureau|premises|residence|party office']]
  },
  {
    name: 'restrict', mode: 'restrict', cameo: '172', actor: 'who restricts', recipient: 'who is restricted',
    rule: 'Bans and limits on people, groups or movement by a government at home.',
    example: 'Cambodia banned the rally.',
    verbs: 'ban|outlaw|bar|bar from|prohibit|restrict|disqualify|proscribe', nouns: 'lockdown',
    phrases: [['impose|introduce|announce|tighten', 'restriction|ban|limit|lockdown|rule|quota|fine'], ['revoke|cancel|suspend', 'visa|licence|license|passport|citizenship|accreditation|registration']]
  },
  {
    name: 'ban organization', mode: 'restrict', cameo: '172', actor: 'who bans', recipient: 'who is banned',
    rule: 'A party or group is outlawed or dissolved.',
    example: 'The court dissolved the party of the former premier.',
    phrases: [['ban|outlaw|dissolve|proscribe|designate', 'party|group|movement|organization|organisation|opposition party|terrorist organization|terrorist group'], ['dissolve|suspend', 'parliament|assembly|senate']]
  },
  {
    name: 'blockade', mode: 'restrict', cameo: '191', actor: 'who blockades', recipient: 'who is cut off',
    rule: 'Movement in and out is stopped by armed force.',
    example: 'The fleet blockaded the port of Hodan.',
    verbs: 'blockade|besiege|encircle|lay siege to', nouns: 'siege|naval blockade',
    phrases: [['impose|lay|maintain|tighten', 'blockade|siege|naval blockade']]
  },
  {
    name: 'close border', mode: 'restrict', cameo: '191', actor: 'who closes it', recipient: 'to whom',
    rule: 'A border, a crossing or airspace is shut. CAMEO’s 191 is every stop to movement, and PLOVER’s map makes it COERCE.',
    example: 'Djibouti closed its border with Eritrea.',
    nouns: 'border closure',
    phrases: [['close|shut|seal|seal off|shut down', 'border|crossing|border crossing|airspace|frontier|checkpoint|border post']]
  },
  {
    name: 'censor', mode: 'censor', cameo: '172', actor: 'who censors', recipient: 'who is silenced',
    rule: 'Media, sites or words are banned, blocked or shut.',
    example: 'Uganda blocked social media before the vote.',
    verbs: 'censor|gag', nouns: 'censorship|internet shutdown|media blackout',
    phrases: [['ban|block|shut|shut down|suspend|close|close down|take off air|jam|restrict', 'newspaper|broadcaster|website|social media|channel|radio station|media|broadcast|TV station|television station|magazine|outlet|Facebook|Twitter|Telegram|WhatsApp|book|film']]
  },
  {
    name: 'impose curfew', mode: 'curfew', cameo: '172', actor: 'who imposes it', recipient: 'on whom',
    rule: 'A curfew comes into force.',
    example: 'The mayor of Jos imposed a curfew.',
    nouns: 'curfew',
    phrases: [['impose|declare|announce|extend|order|enforce|introduce', 'curfew|night-time curfew|overnight curfew']]
  },
  {
    name: 'declare emergency', mode: 'martial-law', cameo: '172', actor: 'who declares it', recipient: 'on whom',
    rule: 'Martial law or a state of emergency for political ends.',
    example: 'President Cruz declared martial law in the south.',
    nouns: 'martial law',
    phrases: [['declare|impose|proclaim|extend|announce|introduce', 'martial law|state of emergency|emergency|emergency rule|emergency law|state of siege']]
  },
  {
    name: 'arrest', mode: 'arrest', cameo: '173', actor: 'who arrests', recipient: 'who is arrested',
    rule: 'Somebody is held by police, soldiers or other officials; held by others it is “abduct”.',
    example: 'Police in Baku arrested the lawyer.',
    verbs: 'arrest|detain|imprison|jail|apprehend|round up|take into custody|remand|incarcerate|intern|place under house arrest|put behind bars', nouns: 'arrest|detention|house arrest|imprisonment'
  },
  {
    name: 'charge', mode: 'arrest', cameo: '173', actor: 'who prosecutes', recipient: 'who is charged',
    rule: 'Somebody is charged or tried in court; charged in words only it is “accuse”.',
    example: 'Prosecutors charged the general with treason.',
    verbs: 'indict|prosecute|put on trial|arraign', nouns: 'indictment|prosecution',
    phrases: [['charge', 'treason|murder|espionage|corruption|terrorism|crime|fraud|offence|offense|sedition|spying|incitement|conspiracy|count|manslaughter'], ['issue', 'arrest warrant|warrant']]
  },
  {
    name: 'deport', mode: 'deport', cameo: '174', actor: 'who deports', recipient: 'who must leave',
    rule: 'Private people must leave the country; diplomats who must are “expel diplomats”.',
    example: 'Gabon deported two hundred migrants.',
    verbs: 'deport|banish|exile|expel', nouns: 'deportation|expulsion',
    phrases: [['expel|kick out|throw out|send back|push back|repatriate', PEOPLE]]
  },
  {
    name: 'withhold services', mode: 'withhold', cameo: '170', actor: 'who withholds', recipient: 'from whom',
    rule: 'Power, water, the network, food or medicine is cut off.',
    example: 'The province cut off water to the town.',
    phrases: [['cut off|shut off|withhold|hold back|cut|turn off|block', 'power|water|electricity|internet|food|medicine|power supply|water supply|fuel|internet access|medical supplies|salary|heating|electricity supply']]
  },
  {
    name: 'disinformation', mode: 'misinformation', cameo: '170', actor: 'who spreads it', recipient: 'about or against whom',
    rule: 'False news is spread to do harm, as the text says it itself.',
    example: 'A troll farm spread disinformation about the vaccine.',
    nouns: 'disinformation campaign|smear campaign|propaganda campaign',
    phrases: [['spread|disseminate|peddle|circulate', 'disinformation|misinformation|fake news|false report|false claim|propaganda|rumour|rumor|lie|false information|falsehood|conspiracy theory']]
  },
  {
    name: 'cyber attack', mode: 'cyber', cameo: '176', actor: 'who attacks', recipient: 'whose systems',
    rule: 'Networks or accounts are broken into or brought down.',
    example: 'Hackers broke into the network of the Estonian bank.',
    verbs: 'hack|hack into', nouns: 'cyber attack|cyberattack|cyber-attack|cyber assault|ransomware attack|hacking attack|denial-of-service attack|cyberespionage',
    phrases: [['break into|penetrate|infiltrate|target|attack|breach', 'network|server|computer system|website|email account|computer'], ['launch|carry out|mount', 'cyber attack|cyberattack|cyber-attack']]
  }
])
