import { defineKinds } from './define.ts'

const TIES = 'tie|relation|diplomatic relation|diplomatic tie|relationship|contact'
const CUT = 'cut|halt|suspend|stop|freeze|cut off|end|terminate|discontinue|pause|slash|reduce'

/** Relations that shrink or end: PLOVER SANCTION, CAMEO 16 and verdicts of courts. */
export const SANCTION = defineKinds('SANCTION', [
  {
    name: 'impose sanctions', mode: 'discontinue', cameo: '163', actor: 'who imposes', recipient: 'on whom',
    rule: 'Sanctions, embargoes, tariffs or travel bans between states; rules at home are COERCE.',
    example: 'Switzerland imposed sanctions on the shipping firm.',
    verbs: 'slap travel bans on|hit with sanctions|put sanctions on|blacklist|sanction|embargo|place under sanctions|put on a blacklist|slap sanctions on|add to its sanctions list|ostracize', nouns: 'imposition of sanctions|sanctions against|sanctions on|sanction|new sanctions|arms embargo|trade embargo|oil embargo',
    phrases: [['slap|clamp|put|place|unveil|widen|extend', 'travel ban|asset freeze|curb|export curb|trade curb|tariff|levy|duty|restriction on imports|visa ban|entry ban|sanctions'], ['impose|announce', 'travel ban|asset freeze|export curb|trade curb|tariff|levy|duty|restriction on imports|visa ban|entry ban|sanctions'], ['join|adopt|back|enforce', 'sanctions|sanctions against|embargo'], ['add', 'blacklist|sanctions list'], ['clamp|unveil|level', 'penalty'], ['slap|clamp|unveil|announce|extend|tighten|widen|renew|prolong|expand|adopt|level', 'sanctions'], ['clamp|unveil|prolong|level', 'sanction|embargo|tariff|arms embargo|visa ban|asset freeze|travel ban'], ['put|add|place', 'sanctions list|blacklist|sanction list|black list'], ['freeze', 'asset of'], ['impose|introduce|announce|prepare|adopt|approve|agree on|extend|renew|tighten', 'punitive measure|restrictive measure|oil embargo|price cap|export control|travel restriction|punitive tariff|trade sanction|flight ban|sanctions package|package of sanctions|counter-sanction'], ['slap', 'import duty|customs duty|import tax|levy'], ['raise|hike|increase|double', 'tariff|import duty|duty|customs duty|import tax|levy'], ['impose|slap|announce|tighten|introduce|extend|reimpose|re-impose|widen|place|renew|expand|adopt|levy|apply', 'sanction|embargo|tariff|asset freeze|travel ban|trade ban|arms embargo|visa ban|duty|economic sanction'], ['impose|slap|announce|tighten|introduce|extend|reimpose|widen|place|renew|expand|adopt|levy|apply|prolong', 'penalty|punitive measure|export ban|import ban|export restriction|trade restriction|export control|oil embargo|price cap|punitive tariff|countermeasure|sanctions package|financial sanction|visa restriction|entry ban|trade sanction|oil sanction|package of sanctions|round of sanctions|import duty|flight ban'], ['blacklist|sanction', 'company|official|bank|minister'], ['place|put', 'sanction']]
  },
  {
    name: 'cut ties', mode: 'discontinue', cameo: '161', actor: 'who cuts', recipient: 'with whom',
    rule: 'Diplomatic relations are broken off.',
    example: 'Nicaragua severed diplomatic relations with Taiwan.',
    verbs: 'break with', nouns: 'severing of ties|severance of ties',
    phrases: [['cut|sever|break off|break|cut off|end', TIES], ['cut|sever|break off|break|cut off|end|rupture|dissolve', 'link|contact|cooperation|diplomatic contact|trade tie|economic tie|all relations']]
  },
  {
    name: 'downgrade ties', mode: 'discontinue', cameo: '161', actor: 'who reduces them', recipient: 'with whom',
    rule: 'Relations are suspended or lowered, not broken.',
    example: 'Lithuania downgraded relations with the junta.',
    phrases: [['end|freeze|halt|stop|scrap|annul', 'military cooperation|security cooperation|defence cooperation|defense cooperation|visa-free travel|visa waiver|free trade talks|association agreement|intelligence cooperation|cooperation agreement|trade agreement|extradition treaty|trade preference|trade privilege|exchange programme|status|membership'], ['suspend|terminate', 'military cooperation|security cooperation|defence cooperation|defense cooperation|visa-free travel|visa waiver|free trade talks|association agreement|intelligence cooperation|cooperation agreement|trade agreement|extradition treaty|trade preference|trade privilege|exchange programme|status'], ['downgrade|suspend|freeze|reduce|scale back|scale down|curtail', TIES], ['suspend|downgrade|freeze', 'cooperation|partnership|agreement|treaty|accord|membership talks|participation'], ['suspend|freeze|halt|put on hold|scale back', 'military cooperation|security cooperation|exchange|military exchange|joint exercise|contact|political dialogue|visa agreement|extradition treaty|strategic partnership|defence cooperation|defense cooperation|intelligence sharing|hotline|judicial cooperation']]
  },
  {
    name: 'expel diplomats', mode: 'expel', cameo: '166', actor: 'who expels', recipient: 'whose diplomats they are',
    rule: 'Diplomats must leave: SANCTION, as PLOVER’s manual has it; private people who must leave are “deport”.',
    example: 'Czechia expelled three Belarusian diplomats.',
    verbs: 'declare personae non gratae|declare personas non gratas|declare unwelcome|declare persona non grata', nouns: 'expulsion of diplomats|diplomatic expulsion|persona non grata',
    phrases: [['declare', 'personae non gratae|unwanted|unwelcome'], ['give|order|tell|ask', 'diplomat|ambassador|envoy|attaché|embassy staff|embassy official|consul|counsellor'], ['throw out|kick out|boot out|send packing|send home|oust|turf out', 'attaché|diplomat|military attaché|envoy|ambassador|consul|spy|embassy official'], ['evict', 'embassy official|spy|intelligence officer|embassy worker|military attaché|press attaché|cultural attaché|first secretary|second secretary|charge d’affaires|high commissioner|nuncio|embassy|consular staff|defence attaché|officer|official'], ['expel|kick out|throw out|order out|send home|eject', 'embassy official|spy|intelligence officer|embassy worker|press attaché|cultural attaché|first secretary|second secretary|charge d’affaires|high commissioner|nuncio|embassy|consular staff|defence attaché|officer|official'], ['expel|kick out|throw out|order out|send home|eject', 'diplomat|ambassador|attaché|military attaché|envoy|consul|embassy staff|embassy employee|diplomatic staff|chargé d’affaires'], ['declare', 'persona non grata'], ['expel|kick out|throw out|order out|send home|eject|send packing', 'embassy official|embassy worker|deputy ambassador|cultural attaché|trade attaché|consular official|diplomatic mission|first secretary|counsellor|high commissioner|consul general'], ['order|tell', 'diplomat|ambassador|envoy']]
  },
  {
    name: 'expel mission', mode: 'expel', cameo: '166', actor: 'who expels', recipient: 'who must leave',
    rule: 'Peacekeepers, inspectors, aid groups or a member of an organization must go.',
    example: 'Burundi expelled the aid agency.',
    phrases: [['order', 'peacekeeper|foreign troop|French troop|mission|UN mission|aid group|adviser|military adviser|instructor|troop|soldier|force'], ['tell', 'peacekeeper|foreign troop|French troop|mission|UN mission|aid group|adviser|military adviser|instructor|contingent|troop|soldier|force'], ['ask', 'foreign troop|French troop|mission|UN mission|aid group|adviser|military adviser|instructor|contingent|soldier|force'], ['give', 'peacekeeper|foreign troop|French troop|mission|UN mission|aid group|contingent|troop|soldier|force'], ['suspend', '<place>'], ['expel|kick out|throw out|ban|eject', 'inspector|observer|monitor|peacekeeper|aid agency|aid worker|NGO|aid group|mission|charity'], ['suspend|revoke|terminate', 'membership'], ['expel|kick out|throw out|eject|shut out|suspend', 'UN mission|peacekeeping force|charity worker|relief worker|NGO worker|election observer|human rights group|troop|foreign troop|delegation|member|UN official|relief agency|aid organization|aid organisation|medical charity|foreign force']]
  },
  {
    name: 'recall ambassador', mode: 'withdraw', cameo: '161', actor: 'who recalls', recipient: 'the country from which',
    rule: 'One’s own envoy is called home.',
    example: 'Morocco recalled its ambassador from Berlin.',
    verbs: 'call its ambassador home|call home its ambassador',
    phrases: [['call home|summon home|bring home|pull', 'ambassador|envoy|consul|chargé d’affaires|high commissioner|diplomat'], ['recall|withdraw|call back|call home|pull out|bring home|pull|bring back', 'head of mission|permanent representative|chief of mission|top diplomat|diplomatic staff|consul general|nuncio|representative|ambassador to'], ['recall|withdraw|call back|call home|pull out|bring home', 'ambassador|envoy|diplomat|chargé d’affaires|consul|embassy staff|high commissioner'], ['recall|withdraw|call back|call home|pull out|bring home|order home', 'head of mission|diplomatic staff|consular staff|attaché|trade envoy|embassy personnel|consul general']]
  },
  {
    name: 'close embassy', mode: 'withdraw', cameo: '161', actor: 'whose mission it is, or who shuts it', recipient: 'the other side',
    rule: 'An embassy or consulate shuts.',
    example: 'Ireland closed its embassy in the besieged capital.',
    phrases: [['close|shut|shut down|shutter|vacate', 'mission|trade office|representative office|cultural centre|cultural center|permanent mission|consular section|representation'], ['close|shut|shut down|shutter|evacuate', 'embassy|consulate|consulate general|diplomatic mission|liaison office']]
  },
  {
    name: 'leave agreement', mode: 'withdraw', cameo: '160', actor: 'who leaves', recipient: 'the other sides, or the organization',
    rule: 'A state leaves a treaty or an organization.',
    example: 'Tuvalu withdrew from the fisheries pact.',
    phrases: [['quit|leave|pull out of|withdraw from|exit|walk away from|tear up|scrap|ditch|abandon|rip up|terminate|renounce|walk out of|bolt from|drop out of', 'bloc|regional bloc|accord|military accord|defence accord|port deal|lease|treaty|fishing accord|water treaty|convention|trade pact|alliance|commission|court|union|council|forum|coalition|partnership'], ['scrap|terminate|suspend|annul|end', 'contract|ceasefire agreement|fisheries agreement|defence pact|trade deal|nuclear deal|peace accord|free trade agreement|arms treaty|protocol|coalition|union|custom union|participation in|arms control treaty|customs union'], ['withdraw from|pull out of|quit|leave|exit|abandon|renounce|tear up|abrogate|walk away from|cancel|denounce', 'contract|ceasefire agreement|fisheries agreement|defence pact|trade deal|nuclear deal|peace accord|free trade agreement|arms treaty|protocol|coalition|union|custom union|membership|participation in|arms control treaty|customs union'], ['withdraw from|pull out of|quit|leave|exit|abandon|renounce|scrap|tear up|abrogate|terminate|walk away from', 'treaty|agreement|accord|pact|deal|bloc|organization|organisation|alliance|convention|council|<agreement>|<organization>|court'], ['suspend|cancel|annul|denounce|repudiate|ditch', 'pact|deal|contract|memorandum|concession|lease|grain deal|order|arms deal'], ['withdraw from|pull out of|quit|leave|exit|abandon|secede from|drop out of', 'union|group|commission|coalition|federation|programme|program|initiative|customs union|joint force|nuclear deal|grain deal|mission|framework|project|body|customs pact|regional bloc|club']]
  },
  {
    name: 'halt talks', mode: 'discontinue', cameo: '164', actor: 'who ends them; all sides where the text names nobody', recipient: 'with whom',
    rule: 'Talks under way are broken off or fail; talks still to come that are called off are “cancel meeting”.',
    example: 'The delegation walked out of the talks in Minsk.',
    phrases: [['halt|suspend|break off|walk out of|abandon|end|stop|leave|freeze|pause|interrupt|storm out of|quit|withdraw from', 'round of talks|discussion|trade talks|border talks|nuclear talks|accession talks|membership negotiation|round of negotiations|mediation talks'], ['halt|suspend|break off|walk out of|abandon|end|stop|leave|freeze|pause|interrupt|storm out of', 'talks|negotiation|dialogue|peace talks|consultation|peace process'], ['collapse|break down|fail|stall', 'talks|negotiation'], ['halt|suspend|break off|walk out of|abandon|end|stop|break up|put on hold', 'peace negotiation|accession talks|trade talks|nuclear talks|ceasefire talks|discussion|normalization talks|border talks'], ['walk out of', 'meeting|session|summit|conference|hall']]
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
    nouns: 'aid freeze|suspension of aid|aid cut|aid suspension',
    phrases: [['freeze|halt|stop|withhold|cut|cut off|pause|slash|axe|scale back|hold back|end|reduce|shelve', 'lending|loan|financing|programme|program|disbursement|budget support|funding|payment|grant|bailout|tranche|development aid|military aid|food aid|assistance|aid|arms delivery|scholarship'], ['suspend|block', 'lending|loan|financing|disbursement|budget support|funding|payment|grant|bailout|tranche|development aid|military aid|food aid|assistance|aid|arms delivery|scholarship'], ['suspend|block', 'food delivery|food aid|aid payment|payment|disbursement|subsidy|contribution|development aid|arms shipment|aid programme|aid program|financial aid|economic aid|weapons delivery|credit|rice shipment|food shipment|donation|relief operation|aid shipment|budget aid|fuel aid|dues'], ['cut|halt|stop|freeze|cut off|end|terminate|discontinue|pause|slash|reduce|withhold|axe', 'food delivery|food aid|aid payment|payment|disbursement|subsidy|contribution|development aid|arms shipment|aid programme|aid program|programme|financial aid|economic aid|weapons delivery|credit|rice shipment|food shipment|donation|relief operation|aid shipment|budget aid|fuel aid|dues'], [`${CUT}|withhold`, 'aid|assistance|funding|loan|military aid|budget support|arms delivery|arms sale|humanitarian aid|support|grant|military assistance'], ['cut|halt|suspend|stop|freeze|cut off|end|terminate|discontinue|pause|slash|reduce|withhold|cancel', 'food delivery|development aid|financial aid|economic aid|aid programme|aid program|loan payment|arms shipment|weapons delivery|contribution|subsidy|disbursement|payment|training|military training|weapons shipment|food aid|bailout|tranche|budget aid|grant']]
  },
  {
    name: 'halt trade', mode: 'discontinue', cameo: '163', actor: 'who stops it', recipient: 'with whom',
    rule: 'Trade, flights or supplies between states stop.',
    example: 'Indonesia banned imports of Icelandic salmon.',
    verbs: 'divest from',
    nouns: 'export ban|import ban|trade ban',
    phrases: [['cut|block|cut off|turn off', 'gas supply|gas supplies|gas delivery|electricity delivery|oil export|grain export|import of|imports|exports|export|flight|air link|transit|shipment|port call'], ['halt|stop|suspend|ban|bar|stop buying', 'gas supply|gas supplies|gas delivery|electricity delivery|power supply|oil export|grain export|import of|imports|exports|export|flight|air link|transit|shipment|port call'], ['suspend', 'wine|meat|beef|fruit|airline|dairy product|poultry|product|import of|wheat export|rice export|coal import|gas delivery|oil delivery|oil supply|electricity export|ferry|train service|train|rail traffic|air traffic|commerce|investment|grain export|fish import|timber export|transaction|air link|issuing visas|border trade|sale|gas transit|goods'], ['block|cut', 'wine|meat|beef|fruit|airline|dairy product|poultry|product|import of|wheat export|rice export|coal import|gas delivery|oil delivery|oil supply|electricity export|power supply to|ferry|train service|rail traffic|air traffic|commerce|investment|grain export|fish import|timber export|transaction|air link|issuing visas|visa|border trade|sale|gas transit|goods'], ['ban|halt|stop|restrict|bar', 'wine|meat|beef|fruit|airline|dairy product|poultry|product|import of|wheat export|rice export|coal import|gas delivery|oil delivery|oil supply|electricity export|power supply to|ferry|train service|train|rail traffic|air traffic|commerce|investment|grain export|fish import|timber export|transaction|air link|issuing visas|visa|border trade|sale|gas transit|goods'], [`${CUT}|ban|block`, 'trade|export|import|flight|shipment|gas supply|gas|oil|grain|delivery|visa service|transit|arms export'], ['cut|halt|suspend|stop|freeze|cut off|end|terminate|discontinue|pause|slash|reduce|ban|block', 'oil supply|electricity export|gas export|oil export|grain export|food import|rail traffic|rail service|air link|air traffic|ferry service|postal service|coal import|wine import|fruit import|border trade|power supply to|timber import|fish import|beef import|wheat export|rice export|delivery of gas|gas delivery|oil delivery|transit of goods']]
  },
  {
    name: 'withdraw mission', mode: 'withdraw', cameo: '166', actor: 'who withdraws', recipient: 'from whom',
    rule: 'Peacekeepers, observers, aid workers or staff leave by their senders’ will.',
    example: 'The charity pulled out its staff from Darfur.',
    phrases: [['leave|depart|depart from|head home|fly home', 'peacekeeper|blue helmet|observer|monitor|inspector|staff'], ['bring home', 'aid staff|election observer|monitoring mission|expert|team|engineer|volunteer|instructor|trainer|contingent of police|diplomatic personnel|medical staff'], ['withdraw|pull out|evacuate|pull', 'aid staff|election observer|monitoring mission|team|engineer|volunteer|instructor|trainer|contingent of police|diplomatic personnel|medical staff'], ['withdraw|pull out|evacuate|pull', 'observer|monitor|staff|peacekeeper|aid worker|inspector|mission|delegation|adviser|advisor|expert|personnel'], ['withdraw|pull out|evacuate|pull', 'aid team|rescue team|relief worker|charity worker|UN staff|civilian staff|medical team']]
  },
  {
    name: 'convict', mode: 'convict', cameo: '116', actor: 'the court, or the state whose court it is', recipient: 'who is found guilty',
    rule: 'A court finds somebody guilty or liable.',
    example: 'A court in Hanoi sentenced the blogger.',
    verbs: 'sentence to death|sentence in absentia|hand a life sentence|hand a jail term|convict|sentence|find guilty|find liable|find guilty of|sentence to|send to prison|jail for|rule against|order to pay|hand a sentence to|find in contempt|jail for life', nouns: 'sentencing|conviction|guilty verdict|life sentence|death sentence|conviction of|prison sentence|jail term',
    phrases: [['give|hand|hand down|receive|get|slap with|impose|pass|uphold', 'sentence|death sentence|life sentence|prison term|jail term|prison sentence|jail sentence|suspended sentence|guilty verdict|year in prison|life term|death penalty'], ['fine', 'fine|euro|dollar|newspaper|editor'], ['order', 'pay|court'], ['condemn|sentence|give', 'life|year|month|life in prison|lash|suspended sentence|prison term|term|life sentence|death penalty|hanging|hard labour'], ['condemn', 'death|prison|jail'], ['hand down|impose|pass', 'sentence|prison sentence|death sentence|verdict'], ['fine', '<organization>|<person>|bank|company'], ['give|receive|get', 'prison term|jail term|life sentence|death sentence|suspended sentence|prison sentence|jail sentence|year'], ['hand down|impose|pass', 'life sentence|jail term|ruling'], ['sentence', 'prison|death|jail']]
  }
])
