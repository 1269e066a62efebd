import { defineKinds } from './define.ts'

const TIES = 'tie|relation|diplomatic relation|diplomatic tie|relationship|contact'
const CUT = 'cut|halt|suspend|stop|freeze|cut off|end|terminate|discontinue|pause|slash|reduce'

/** Relations that shrink or end: PLOVER SANCTION, CAMEO 16 and verdicts of courts. */
export const SANCTION = defineKinds('SANCTION', [
  {
    name: 'impose sanctions', mode: 'discontinue', cameo: '163', actor: 'who imposes', recipient: 'on whom',
    rule: 'Sanctions, embargoes, tariffs or travel bans between states; rules at home are COERCE.',
    example: 'Switzerland imposed sanctions on the shipping firm.',
    verbs: 'blacklist|sanction', nouns: 'imposition of sanctions',
    phrases: [['impose|slap|announce|tighten|introduce|extend|reimpose|re-impose|widen|place|renew|expand|adopt|levy|apply', 'sanction|embargo|tariff|asset freeze|travel ban|trade ban|arms embargo|visa ban|duty|economic sanction']]
  },
  {
    name: 'cut ties', mode: 'discontinue', cameo: '161', actor: 'who cuts', recipient: 'with whom',
    rule: 'Diplomatic relations are broken off.',
    example: 'Nicaragua severed diplomatic relations with Taiwan.',
    verbs: 'break with', nouns: 'severing of ties|severance of ties',
    phrases: [['cut|sever|break off|break|cut off|end', TIES]]
  },
  {
    name: 'downgrade ties', mode: 'discontinue', cameo: '161', actor: 'who reduces them', recipient: 'with whom',
    rule: 'Relations are suspended or lowered, not broken.',
    example: 'Lithuania downgraded relations with the junta.',
    phrases: [['downgrade|suspend|freeze|reduce|scale back|scale down|curtail', TIES], ['suspend|downgrade|freeze', 'cooperation|partnership|agreement|treaty|accord|membership talks|participation']]
  },
  {
    name: 'expel diplomats', mode: 'expel', cameo: '166', actor: 'who expels', recipient: 'whose diplomats they are',
    rule: 'Diplomats must leave: SANCTION, as PLOVER’s manual has it; private people who must leave are “deport”.',
    example: 'Czechia expelled three Belarusian diplomats.',
    verbs: 'declare persona non grata', nouns: 'expulsion of diplomats|diplomatic expulsion|persona non grata',
    phrases: [['expel|kick out|throw out|order out|send home|eject', 'diplomat|ambassador|attaché|military attaché|envoy|consul|embassy staff|embassy employee|diplomatic staff|chargé d’affaires'], ['declare', 'persona non grata']]
  },
  {
    name: 'expel mission', mode: 'expel', cameo: '166', actor: 'who expels', recipient: 'who must leave',
    rule: 'Peacekeepers, inspectors, aid groups or a member of an organization must go.',
    example: 'Burundi expelled the aid agency.',
    phrases: [['expel|kick out|throw out|ban|eject|oust', 'inspector|observer|monitor|peacekeeper|aid agency|aid worker|NGO|aid group|mission|charity'], ['suspend|revoke|terminate', 'membership']]
  },
  {
    name: 'recall ambassador', mode: 'withdraw', cameo: '161', actor: 'who recalls', recipient: 'the country from which',
    rule: 'One’s own envoy is called home.',
    example: 'Morocco recalled its ambassador from Berlin.',
    phrases: [['recall|withdraw|call back|call home|pull out|bring home', 'ambassador|envoy|diplomat|chargé d’affaires|consul|embassy staff|high commissioner']]
  },
  {
    name: 'close embassy', mode: 'withdraw', cameo: '161', actor: 'whose mission it is, or who shuts it', recipient: 'the other side',
    rule: 'An embassy or consulate shuts.',
    example: 'Ireland closed its embassy in the besieged capital.',
    phrases: [['close|shut|shut down|shutter|evacuate', 'embassy|consulate|consulate general|diplomatic mission|liaison office']]
  },
  {
    name: 'leave agreement', mode: 'withdraw', cameo: '160', actor: 'who leaves', recipient: 'the other sides, or the organization',
    rule: 'A state leaves a treaty or an organization.',
    example: 'Tuvalu withdrew from the fisheries pact.',
    phrases: [['withdraw from|pull out of|quit|leave|exit|abandon|renounce|scrap|tear up|abrogate|terminate|walk away from', 'treaty|agreement|accord|pact|deal|bloc|organization|organisation|alliance|convention|council|<agreement>|<organization>|court']]
  },
  {
    name: 'halt talks', mode: 'discontinue', cameo: '164', actor: 'who ends them; all sides where the text names nobody', recipient: 'with whom',
    rule: 'Talks under way are broken off or fail; talks still to come that are called off are “cancel meeting”.',
    example: 'The delegation walked out of the talks in Minsk.',
    phrases: [['halt|suspend|break off|walk out of|abandon|end|stop|leave|freeze|pause|interrupt|storm out of', 'talks|negotiation|dialogue|peace talks|consultation|peace process'], ['collapse|break down|fail|stall', 'talks|negotiation']]
  },
  {
    name: 'halt mediation', mode: 'withdraw', cameo: '165', actor: 'who ends it', recipient: 'between whom',
    rule: 'A mediator gives up or is sent away.',
    example: 'Qatar suspended its mediation.',
    phrases: [[CUT, 'mediation|mediation effort|good office|mediating']]
  },
  {
    name: 'halt aid', mode: 'discontinue', cameo: '162', actor: 'who cuts', recipient: 'to whom',
    rule: 'Aid, arms deliveries or funding end or shrink.',
    example: 'The Netherlands suspended aid to the ministry.',
    nouns: 'aid freeze|suspension of aid|aid cut',
    phrases: [[`${CUT}|withhold`, 'aid|assistance|funding|loan|military aid|budget support|arms delivery|arms sale|humanitarian aid|support|grant|military assistance']]
  },
  {
    name: 'halt trade', mode: 'discontinue', cameo: '163', actor: 'who stops it', recipient: 'with whom',
    rule: 'Trade, flights or supplies between states stop.',
    example: 'Indonesia banned imports of Icelandic salmon.',
    phrases: [[`${CUT}|ban|block`, 'trade|export|import|flight|shipment|gas supply|gas|oil|grain|delivery|visa service|transit|arms export']]
  },
  {
    name: 'withdraw mission', mode: 'withdraw', cameo: '166', actor: 'who withdraws', recipient: 'from whom',
    rule: 'Peacekeepers, observers, aid workers or staff leave by their senders’ will.',
    example: 'The charity pulled out its staff from Darfur.',
    phrases: [['withdraw|pull out|evacuate|pull', 'observer|monitor|staff|peacekeeper|aid worker|inspector|mission|delegation|adviser|advisor|expert|personnel']]
  },
  {
    name: 'convict', mode: 'convict', cameo: '116', actor: 'the court, or the state whose court it is', recipient: 'who is found guilty',
    rule: 'A court finds somebody guilty or liable.',
    example: 'A court in Hanoi sentenced the blogger.',
    verbs: 'convict|sentence|find guilty|find liable', nouns: 'sentencing|conviction',
    phrases: [['condemn', 'death|prison|jail'], ['hand down|impose|pass', 'sentence|prison sentence|death sentence|verdict'], ['fine', '<organization>|<person>|bank|company']]
  }
])
