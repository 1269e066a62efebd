import { defineKinds } from './define.ts'

const PEOPLE = 'migrant|refugee|national|citizen|journalist|student|foreigner|worker|activist|correspondent|asylum seeker|cleric|missionary'

/** Repression and restriction without outright violence: PLOVER COERCE, CAMEO 17. */
export const COERCE = defineKinds('COERCE', [
  {
    name: 'coerce', cameo: '170', actor: 'who coerces', recipient: 'who is coerced',
    rule: 'Pressure or repression that fits nothing narrower.',
    example: 'Agents intimidated the judge.',
    verbs: 'lean on|browbeat|hound|bully into|force out|torment|coerce|intimidate|harass|persecute|blackmail|bully|extort|pressure|strong-arm|menace|terrorize|terrorise', nouns: 'intimidation|persecution|harassment|extortion|coercion',
    phrases: [['threaten|harass|intimidate|hound|pressure', 'witness|judge|voter|observer|journalist|exile|family|candidate'], ['force|coerce|pressure|pressurize', 'sign|confess|resign|recant|marry|convert']]
  },
  {
    name: 'crack down', cameo: '175', actor: 'who cracks down', recipient: 'on whom',
    rule: 'A campaign of repression; single arrests, bans and shots are coded by themselves.',
    example: 'The junta cracked down on the unions.',
    verbs: 'bear down on|use force against|wage a campaign against|crack down on|suppress|quell|clamp down on|repress|put down|stamp out|crush|stifle', nouns: 'crackdown|clampdown|repression|purge',
    phrases: [['crush|put down|suppress|quash|quell', 'revolt|uprising|protest|rebellion|dissent|mutiny|demonstration|opposition|insurrection'], ['purge', 'official|officer|party|army|ministry']]
  },
  {
    name: 'seize property', mode: 'seize', cameo: '171', actor: 'who seizes', recipient: 'whose it is',
    rule: 'Goods, ships, money or buildings are taken or searched by force of law or arms; land taken in war is “occupy”.',
    example: 'Customs officers in Kenya seized a tanker.',
    verbs: 'take possession of|take into state ownership|sequester|strip of its assets|confiscate|impound|nationalize|nationalise|expropriate|requisition|commandeer|seize|freeze|repossess|ransack the offices of', nouns: 'confiscation|expropriation|nationalization|asset freeze|seizure|expropriations',
    phrases: [['ransack|raid|search|storm|turn over|rummage through', 'home|house|apartment|flat|office|headquarters|premises|newsroom|church|mosque|villa|farm|bureau|clinic|hotel room|car'], ['take over|seize|nationalize|nationalise|expropriate', 'university|school|station|channel|hospital|bank|airline|port|mine|smelter|oil field|pipeline|network|telecom company'], ['intercept|board|impound|seize|detain|confiscate|commandeer', 'oil tanker|tanker|cargo|cargo ship|freighter|vessel|trawler|shipment|container|lorry|truck|plane|boat|yacht|cash|gold|drug|cocaine|weapon|rifle|arms|document|laptop|phone|camera|equipment|passport|grain|fuel'], ['occupy', 'broadcaster|state broadcaster|radio station|newspaper|port company'], ['take control of', 'broadcaster|state broadcaster|television station|radio station|newspaper|plant|mine|port company'], ['take over', 'broadcaster|state broadcaster|radio station|newspaper|mine|port company'], ['confiscate|impound|detain', 'vehicle|truck|copy|equipment|computer|document|plane|aircraft|catch|fishing boat|trawler|fishing vessel|goods|drug|cash|gold|container|ship'], ['seize', 'vehicle|truck|copy|equipment|computer|document|plane|aircraft|catch|fishing boat|fishing vessel|goods|drug|cash|gold|container'], ['occupy', 'company|bank|farm|church|land'], ['take over|take control of', 'company|bank|factory|refinery|farm|oilfield|church|land'], ['freeze', 'asset|account|bank account|fund'], ['seize|take over|capture|intercept|board', 'asset|property|ship|tanker|vessel|cargo|shipment|passport|boat|account|bank account|weapon|fund|oil tanker|trawler'], ['raid|search', 'office|home|house|headquarters|newsroom|bureau|premises|residence|party office'], ['freeze|block', 'asset|account|bank account|fund|holding|reserve|deposit'], ['detain|capture|intercept|board', 'ship|vessel|tanker|trawler|boat|plane|cargo ship|freighter|fishing boat|aircraft|oil tanker|container ship|truck|yacht'], ['take over|seize|occupy', 'company|bank|plant|farm|church|mosque|subsidiary|brewery|television station|hotel|villa|airline'], ['raid|search|storm|ransack', 'newspaper|charity|bank|radio station|embassy compound|apartment|flat|villa|monastery|law firm|company|factory|warehouse|studio|shop|think tank|university']]
  },
  {
    name: 'restrict', mode: 'restrict', cameo: '172', actor: 'who restricts', recipient: 'who is restricted',
    rule: 'Bans and limits on people, groups or movement by a government at home.',
    example: 'Cambodia banned the rally.',
    verbs: 'place under surveillance|put under surveillance|confine to|bar from leaving|ban from leaving|ban from travelling|stop from boarding|impose a travel ban on|turn back|strike off|ban|outlaw|bar|bar from|prohibit|restrict|disqualify|proscribe|forbid|prevent from|stop from leaving|curtail|segregate|revoke the licence of|strip of citizenship|put on a no-fly list', nouns: 'lockdown|quarantine|travel restriction|ban on|no-fly zone',
    phrases: [['order|decree', 'closure|shutdown|closing|dissolution'], ['halt|suspend|stop|freeze', 'work of|activity|activities|operations of'], ['restrict|limit|curb|curtail', 'movement|access|right|freedom|assembly|gathering|travel|worship|protest'], ['strip', 'citizenship|immunity|nationality|passport|licence|license|right'], ['bar|ban|prevent|stop|block', 'candidate|opposition|protest|demonstration|gathering|rally|entry|travel|leaving|march|headscarf|veil|worship|visitor'], ['close|shut|shut down', 'school|university|market|mosque|church|airport|station|strait|shop|bazaar|port|metro|office'], ['impose|introduce|tighten', 'limit|rule|quota|fine'], ['impose|introduce|announce|tighten', 'restriction|ban|lockdown'], ['revoke|cancel|suspend', 'visa|licence|license|passport|citizenship|accreditation|registration'], ['impose|introduce|announce|tighten|enforce', 'dress code|exit ban|gag order|quarantine|cordon|no-fly zone|travel curb|curb|movement restriction|checkpoint|visa requirement'], ['deny|refuse', 'entry|permission|permit|accreditation|licence|license|exit|right to travel|passport'], ['strip|deprive', 'citizenship|nationality|immunity|passport|right|title|licence'], ['close|shut|shut down|close down|padlock|seal', 'office|school|church|mosque|university|NGO|charity|bar|market|bookshop|business|think tank|foundation|monastery|research centre|airport|club|madrasa|human rights group'], ['block|bar|ban', 'visit|candidacy|opposition candidate|alcohol'], ['confine', 'camp|home|capital|barracks|compound']]
  },
  {
    name: 'ban organization', mode: 'restrict', cameo: '172', actor: 'who bans', recipient: 'who is banned',
    rule: 'A party or group is outlawed or dissolved.',
    example: 'The court dissolved the party of the former premier.',
    phrases: [['suspend', 'party|opposition party|movement|group'], ['ban|outlaw|dissolve|proscribe|designate', 'party|group|movement|organization|organisation|opposition party|terrorist organization|terrorist group'], ['dissolve|suspend', 'parliament|assembly|senate'], ['ban|outlaw|dissolve|proscribe|designate|disband|deregister|label', 'union|trade union|sect|church|association|foundation|militia|youth group|militant group|terrorist|extremist|foreign agent|faction|student union|human rights group|political party']]
  },
  {
    name: 'blockade', mode: 'restrict', cameo: '191', actor: 'who blockades', recipient: 'who is cut off',
    rule: 'Movement in and out is stopped by armed force.',
    example: 'The fleet blockaded the port of Hodan.',
    verbs: 'blockade|encircle|lay siege to|cut off from|seal off|lock down|quarantine|besiege', nouns: 'siege|naval blockade|encirclement|sea blockade|air blockade',
    phrases: [['impose|lay|maintain|tighten', 'blockade|siege|naval blockade'], ['seal off|cut off', 'enclave|region|valley|province|strip|peninsula|camp|port'], ['block', 'strait|shipping|sea lane|access road']]
  },
  {
    name: 'close border', mode: 'restrict', cameo: '191', actor: 'who closes it', recipient: 'to whom',
    rule: 'A border, a crossing or airspace is shut. CAMEO’s 191 is every stop to movement, and PLOVER’s map makes it COERCE.',
    example: 'Djibouti closed its border with Eritrea.',
    nouns: 'border closure',
    phrases: [['close|shut|seal|seal off|shut down', 'border|crossing|border crossing|airspace|frontier|checkpoint|border post'], ['close|shut|seal|seal off|shut down', 'land border|border gate|border checkpoint|sea border|all borders|frontier crossing']]
  },
  {
    name: 'censor', mode: 'censor', cameo: '172', actor: 'who censors', recipient: 'who is silenced',
    rule: 'Media, sites or words are banned, blocked or shut.',
    example: 'Uganda blocked social media before the vote.',
    verbs: 'censor|gag|silence|muzzle|pull off the air|take off the air', nouns: 'censorship|internet shutdown|media blackout|ban on the newspaper|media ban|blackout|news blackout|press ban|censoring',
    phrases: [['throttle|block|ban|suspend|shut|shut down|close|close down|take off air|jam|restrict|fine|curb|switch off|cut|cut off|pull|gag|muzzle|raid|silence|take down|order off air|censor|limit|disrupt', 'newspaper|broadcaster|website|social media|channel|radio station|television station|TV station|media|magazine|outlet|news outlet|news site|website|internet|internet access|network|blog|app|messaging app|platform|Telegram|Facebook|WhatsApp|Twitter|TikTok|YouTube|publisher|weekly|daily|station|programme|broadcast|film|book'], ['block|cut|cut off|restrict|limit|curb|bar', 'access to the internet|access to social media|access to site'], ['block|ban|suspend|shut down|jam|restrict', 'broadcasts|messaging service'], ['remove', 'article|post|content|video'], ['revoke|withdraw|cancel', 'broadcasting licence|broadcast licence|press card|press accreditation'], ['raid', 'news site|news website|internet|station|weekly|daily|messaging app|app|blog|programme|program|song|play|concert|reporting|live coverage|cartoon|publisher|printing house|signal|internet access'], ['shut|shut down|close', 'news site|news website|internet|weekly|daily|messaging app|app|blog|programme|program|song|play|concert|newsroom|reporting|live coverage|cartoon|publisher|printing house|signal|internet access'], ['block', 'news site|news website|station|weekly|daily|messaging app|app|blog|programme|program|song|play|concert|newsroom|reporting|live coverage|cartoon|publisher|printing house|signal'], ['ban|suspend|close down|take off air|jam|restrict|fine', 'news site|news website|internet|station|weekly|daily|messaging app|app|blog|programme|program|song|play|concert|newsroom|reporting|live coverage|cartoon|publisher|printing house|signal|internet access'], ['ban|block|shut|shut down|suspend|close|close down|take off air|jam|restrict', 'newspaper|broadcaster|website|social media|channel|radio station|media|broadcast|TV station|television station|magazine|outlet|Facebook|Twitter|Telegram|WhatsApp|book|film'], ['ban|block|shut|shut down|suspend|close|close down|jam|restrict|take off|pull|remove|censor|silence|bar|throttle|expel', 'newspaper|weekly|daily|radio|programme|program|show|episode|post|article|page|site|news site|app|blog|TikTok|YouTube|Instagram|TV channel|online platform|news agency|news outlet|platform|messaging app|network|public broadcaster|television channel|play|novel|song|documentary|exhibition|search engine|FM station|publication|podcast|forum|edition|transmission|live broadcast'], ['revoke|suspend|withdraw|cancel', 'broadcasting licence|broadcasting license|broadcast licence|broadcast license|press card|press accreditation|publishing licence']]
  },
  {
    name: 'impose curfew', mode: 'curfew', cameo: '172', actor: 'who imposes it', recipient: 'on whom',
    rule: 'A curfew comes into force.',
    example: 'The mayor of Jos imposed a curfew.',
    nouns: 'curfew',
    phrases: [['clamp', 'curfew'], ['place|put', 'curfew'], ['impose|declare|announce|extend|order|enforce|introduce', 'curfew|night-time curfew|overnight curfew'], ['impose|declare|announce|extend|order|enforce|introduce|decree|place under|put under', 'dusk-to-dawn curfew|24-hour curfew|round-the-clock curfew|night curfew|nightly curfew|dawn-to-dusk curfew|indefinite curfew'], ['place|put', 'night curfew|dusk-to-dawn curfew']]
  },
  {
    name: 'declare emergency', mode: 'martial-law', cameo: '172', actor: 'who declares it', recipient: 'on whom',
    rule: 'Martial law or a state of emergency for political ends.',
    example: 'President Cruz declared martial law in the south.',
    nouns: 'martial law|military rule|emergency rule',
    phrases: [['declare|impose|proclaim|extend|announce|introduce', 'martial law|state of emergency|emergency|emergency rule|emergency law|state of siege'], ['declare|impose|proclaim|extend|announce|introduce|decree|place under|put under|invoke', 'military rule|emergency powers|state of war|national emergency|state of exception|military administration|emergency measures|state of alarm'], ['suspend', 'constitution|civil liberty|constitutional guarantee|constitutional right'], ['place|put', 'state of emergency|martial law|emergency rule|military rule|emergency law']]
  },
  {
    name: 'arrest', mode: 'arrest', cameo: '173', actor: 'who arrests', recipient: 'who is arrested',
    rule: 'Somebody is held by police, soldiers or other officials; held by others it is “abduct”.',
    example: 'Police in Baku arrested the lawyer.',
    verbs: 'sweep up|frog-march|lead away|lead away in handcuffs|march away|drag away|take away in a van|re-arrest|rearrest|bundle into|swoop on|put in custody|take in for questioning|hold for questioning|place under arrest|haul in|collar|haul away|seize for questioning|arrest|detain|imprison|jail|apprehend|round up|take into custody|remand|incarcerate|intern|place under house arrest|put behind bars|nab|put under house arrest|lock up|place in custody|take away in handcuffs|pick up for questioning|hold in custody|keep in custody|hold without charge|interrogate|throw in jail|put in prison|bring in for questioning', nouns: 'arrest|detention|house arrest|imprisonment|arrests|mass arrest|detentions|roundup|round-up|pre-trial detention|solitary confinement',
    phrases: [['extend|prolong|renew', 'detention|custody|remand|pre-trial detention|imprisonment'], ['order|seek|demand', 'arrest|detention'], ['make', 'arrest'], ['drag|take|snatch|pull', 'police station|police van|military prison|custody'], ['hold|keep', 'reporter|journalist|activist|lawyer|citizen|national|tourist|student|opposition leader'], ['send', 'jail|prison'], ['take|lead', 'custody|away in handcuffs'], ['pick up|seize|catch|capture', 'suspect|leader|militant|activist|opposition leader|ringleader|fugitive|dissident|trafficker|smuggler|journalist|pirate|commander|drug lord|<person>'], ['hold|keep', 'custody|house arrest|detention|incommunicado|without charge'], ['hold|pick up|capture|catch', 'suspect|journalist|activist|protester|lawyer|blogger|dissident|student|editor|cleric|reporter|opposition leader|trade unionist|demonstrator|monk']]
  },
  {
    name: 'charge', mode: 'arrest', cameo: '173', actor: 'who prosecutes', recipient: 'who is charged',
    rule: 'Somebody is charged or tried in court; charged in words only it is “accuse”.',
    example: 'Prosecutors charged the general with treason.',
    verbs: 'go on trial|stand trial|bring to trial|press charges against|bring charges against|haul before court|haul into court|indict|prosecute|put on trial|arraign', nouns: 'indictment|prosecution',
    phrases: [['issue|file|lay|press|put out', 'red notice|wanted notice|international arrest warrant|charge|terrorism charge|corruption charge|indictment'], ['put|place', 'wanted list|trial|most wanted list'], ['go on', 'trial'], ['bring|haul|drag|take', 'court|trial'], ['charge|accuse formally', 'attempted murder|libel|defamation|contempt|embezzlement|bribery|arson|rape|genocide|war crime|crimes against humanity|rebellion|insulting the president|perjury|trafficking|theft|abuse of office'], ['charge', 'treason|murder|espionage|corruption|terrorism|crime|fraud|offence|offense|sedition|spying|incitement|conspiracy|count|manslaughter'], ['issue', 'arrest warrant|warrant'], ['file|press|bring', 'criminal charge']]
  },
  {
    name: 'deport', mode: 'deport', cameo: '174', actor: 'who deports', recipient: 'who must leave',
    rule: 'Private people must leave the country; diplomats who must are “expel diplomats”.',
    example: 'Gabon deported two hundred migrants.',
    verbs: 'fly back|bundle onto a plane|put on a plane|put on flights home|send back to|ship back|escort to the border|drive across the border|deport|banish|exile|expel|turn back|evict|send back|push back|turn back at the border|turn away at the border', nouns: 'deportation|expulsion|deportations|mass deportation|eviction|pushback|forced return',
    phrases: [['put|load|march|bundle', 'flight home|flight|plane home'], ['order|force', 'leave the country|leave|go home'], ['expel|kick out|throw out|send back|push back|repatriate|send home|return|fly home|remove', 'migrant worker|undocumented migrant|illegal immigrant|immigrant|preacher|researcher|priest|professor|tourist|student leader|reporter|family|boat|trader|aid family'], ['expel|kick out|throw out|send back|push back|repatriate', PEOPLE], ['remove|send home|turn back|turn away|evict|fly home|expel|order out', 'migrant|refugee|asylum seeker|migrant worker|illegal immigrant|immigrant|foreigner|foreign student|foreign journalist|trader|family|herder|farmer']]
  },
  {
    name: 'withhold services', mode: 'withhold', cameo: '170', actor: 'who withholds', recipient: 'from whom',
    rule: 'Power, water, the network, food or medicine is cut off.',
    example: 'The province cut off water to the town.',
    nouns: 'power cut|water cut-off|internet blackout|electricity cut',
    phrases: [['starve', 'town|city|region|population|village'], ['stop|deny|halt', 'drinking water|electricity|mobile phone service|phone line|fuel supply|water supply|gas to homes|bread|supply route|aid delivery|medical care|relief supplies|convoy|aid convoy|food supply|wage|pension'], ['cut|block', 'drinking water|mobile phone service|phone line|fuel supply|gas to homes|bread|supply route|aid delivery|medical care|relief supplies|aid convoy|food supply|wage|pension'], ['cut off|shut off|withhold|hold back|turn off', 'drinking water|mobile phone service|phone line|fuel supply|gas to homes|bread|supply route|aid delivery|medical care|relief supplies|convoy|aid convoy|food supply|wage|pension'], ['cut off|shut off|withhold|hold back|cut|turn off|block', 'power|water|electricity|internet|food|medicine|power supply|water supply|fuel|internet access|medical supplies|salary|heating|electricity supply'], ['shut down|switch off|suspend|disrupt|cut|throttle|block', 'mobile network|phone network|mobile internet|telephone line|phone line|electricity|water supply|mobile service|mobile data|phone service|data service|pension|ration'], ['withhold|deny|hold back|stop paying|refuse', 'salary|pension|ration|wage|medical care|treatment|seed|food ration|drinking water|insulin|medical treatment|benefit|tax revenue'], ['deprive', 'food|water|medicine|electricity|power|sleep']]
  },
  {
    name: 'disinformation', mode: 'misinformation', cameo: '170', actor: 'who spreads it', recipient: 'about or against whom',
    rule: 'False news is spread to do harm, as the text says it itself.',
    example: 'A troll farm spread disinformation about the vaccine.',
    verbs: 'misinform|disinform',
    nouns: 'disinformation campaign|smear campaign|propaganda campaign|misinformation campaign|influence campaign|influence operation|fake news campaign|troll campaign|hoax',
    phrases: [['push', 'fabricated video'], ['plant|push', 'disinformation|misinformation|fake news|false report|rumour|rumor|falsehood|propaganda|false claim'], ['flood', 'social media|network|fake account'], ['spread|disseminate|peddle|circulate|plant|broadcast|publish|post|fabricate|forge|doctor', 'forged document|doctored video|deepfake|fake video|false story|fake account|hoax|fabricated story|false news|forgery|fake document|fabricated video|bogus claim|slander|bot|troll|evidence|falsified document|video'], ['spread|disseminate|peddle|circulate', 'disinformation|misinformation|fake news|false report|false claim|propaganda|rumour|rumor|lie|false information|falsehood|conspiracy theory'], ['spread|disseminate|peddle|circulate|broadcast|plant|sow|push|fabricate|publish|air|post|invent', 'hoax|false story|fake story|fake video|false rumour|fabricated report|doctored video|false news|doctored image|fake image|deepfake|fake report|forged document|fake document|fake photo|untruth|conspiracy|false narrative|made-up story'], ['run|operate|conduct|wage|launch', 'troll farm|disinformation campaign|influence operation|bot network|propaganda campaign|influence campaign|smear campaign'], ['forge|doctor', 'document|letter|image|photograph|photo']]
  },
  {
    name: 'cyber attack', mode: 'cyber', cameo: '176', actor: 'who attacks', recipient: 'whose systems',
    rule: 'Networks or accounts are broken into or brought down.',
    example: 'Hackers broke into the network of the Estonian bank.',
    verbs: 'hack|hack into|knock offline|hack the phones of|take offline|phish|wiretap', nouns: 'cyber attack|cyberattack|cyber-attack|cyber assault|ransomware attack|hacking attack|denial-of-service attack|cyberespionage|hack|hacking|data breach|malware attack|phishing attack|cyber operation|ddos attack|phishing campaign|cyber raid|cyberespionage campaign|digital attack|computer virus|hacking campaign',
    phrases: [['hit|strike|target|cripple|paralyse|paralyze|bring down|disrupt', 'computers|website|network|server|computer system|IT system|online banking|data centre|power grid|booking system'], ['breach|penetrate|infiltrate|break into|paralyse|paralyze|cripple|bring down|knock out|target', 'tax office'], ['breach|penetrate|infiltrate|break into|paralyse|paralyze|cripple|bring down|knock out|target|attack', 'bank network|e-mail server'], ['paralyse|paralyze|cripple|bring down|knock out', 'network|email account'], ['bring down', 'website|computer system'], ['knock out', 'computer|portal'], ['steal', 'data|email|document from|password|record'], ['plant|install', 'malware|spyware|virus|ransomware'], ['hack|paralyse|paralyze|disable|knock out|take down|cripple|disrupt', 'computer network|power grid|server|website|computer system|online service|mailbox|account|database|banking system|e-mail system|ministry website|internet service|email|satellite network'], ['break into|penetrate|infiltrate|breach|target|attack', 'computer network|power grid|online service|mailbox|account|database|banking system|e-mail system|ministry website|internet service|email|satellite network'], ['break into|penetrate|infiltrate|target|attack|breach', 'network|server|computer system|website|email account|computer'], ['launch|carry out|mount', 'cyber attack|cyberattack|cyber-attack'], ['break into|penetrate|infiltrate|target|attack|breach|paralyse|paralyze|cripple|disable|infect|compromise|crash|disrupt|bring down|jam|deface|tap', 'system|database|computer|server|email|e-mail|phone|mobile phone|power grid|bank system|email server|email system|internal network|government network|voting system|portal|software|satellite|payment system|IT system|online service'], ['steal|leak', 'data|email|file|password|record|voter data']]
  }
])
