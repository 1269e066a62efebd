import { defineKinds } from './define.ts'

const DRILLS = 'wargames|exercise|drill|military exercise|maneuver|manoeuvre|war game|naval exercise|military drill|live-fire drill|live-fire exercise|parade|military parade'
const FORCES = 'troop|force|soldier|reservist|army|unit|brigade|battalion|reinforcement|marine|paratrooper|infantry|guard|division|reserve|conscript'
const ARMS = 'missile|warship|aircraft carrier|jet|fighter jet|bomber|tank|drone|artillery|air defence system|air defense system|frigate|destroyer|submarine|warplane|helicopter|launcher|nuclear weapon|vessel|naval vessel|coastguard ship|fleet'

/** Shows of force short of its use: PLOVER MOBILIZE, CAMEO 15. */
export const MOBILIZE = defineKinds('MOBILIZE', [
  {
    name: 'mobilize troops', mode: 'troops', cameo: '154', actor: 'who mobilizes', recipient: 'against whom, where the text says so',
    rule: 'Soldiers are called up, massed or moved; sent with the host’s will to keep a peace it is aid.',
    example: 'Romania mobilized reservists along the river.',
    verbs: 'cross the median line|stand guard over|take up positions|mobilize|mobilise|call up reservists|deploy|redeploy|call up|conscript|patrol|take up position|take position|dig in|stand guard', nouns: 'mobilization|mobilisation|troop buildup|troop build-up|military buildup|military build-up|troop deployment|troop movement|deployment of troops|deployment|military presence|call-up|troop concentration|massing of troops|reinforcement',
    phrases: [['move|mass|pour|rush|march|shift|send|assemble|concentrate|deploy', 'battalion|brigade|regiment|column|tank|armour|commando|special forces|additional soldier|fresh troop|reservist|unit'], ['extend', 'conscription'], ['draft|conscript', 'man|conscript|citizen'], ['reinforce|fortify|strengthen', 'border|garrison|position|frontier|defence|defense|border post'], ['move|send|dispatch|rush|order|bring in|fly in|pour', 'armoured column|armored column|convoy of troops|elite unit|commando|special forces|gunner|ranger|warfighter|garrison'], ['mobilize|mobilise|deploy|mass|station|move|reinforce|build up|call up|amass|concentrate|rush|redeploy|send|dispatch', FORCES], ['surround', 'palace|parliament|compound|embassy|barracks|headquarters|presidential palace'], ['mobilize|mobilise|deploy|mass|station|move|reinforce|build up|amass|concentrate|rush|redeploy|send|dispatch|assemble|transfer|commit|pour|order', 'paramilitary unit|special force|elite unit|commando|column|regiment|coast guard|ground troop|armoured unit|armored unit|armoured column|tank unit|army unit|soldiers|sailor|security unit|contingent|rapid reaction force|air force|navy|special unit|combat troop|border troop|engineer unit|fighter squadron|platoon|national guard'], ['call up|draft', 'recruit|reserve|man|citizen'], ['fortify|reinforce', 'outpost'], ['encircle|ring', 'capital|palace|town|city|compound'], ['raise', 'force|army|battalion|brigade']]
  },
  {
    name: 'raise alert', mode: 'troops', cameo: '152', actor: 'who raises it', recipient: 'against whom, where the text says so',
    rule: 'Forces are put on alert.',
    example: 'Greece put its navy on alert.',
    verbs: 'put on highest alert|place on highest alert|put on war footing',
    nouns: 'state of alert|high alert|red alert|full alert|combat alert|alert level',
    phrases: [['put|place|be|go', 'combat readiness|level of readiness|level of alert|readiness|state of alert'], ['go on|be on|remain on', 'alert|high alert|war footing|standby'], ['put|place', 'troop on alert|military on alert|army on alert|force on alert|border guard|air force|artillery|navy'], ['put|place|be', 'alert|high alert|combat readiness|war footing|full alert|standby'], ['raise|heighten|increase', 'alert|alert level|readiness|combat readiness'], ['put|place|be|go', 'maximum alert|heightened alert|highest alert|red alert'], ['put on|place on|be on|go on', 'alert|high alert|full alert|combat readiness|standby|war footing|heightened alert|highest alert|maximum alert|combat alert|state of alert']]
  },
  {
    name: 'exercise', mode: 'troops', cameo: '150', actor: 'who exercises', recipient: 'against whom, where the text says so',
    rule: 'Drills and parades of one side; of two sides together they are “joint exercise”.',
    example: 'Brazil held a military exercise near the falls.',
    verbs: 'rehearse',
    nouns: 'military exercise|military drill|naval exercise|naval drill|live-fire drill|live-fire exercise|war game|military parade|snap drill|missile drill|artillery drill|combat drill|air drill|combat exercise|air exercise|army exercise|artillery exercise|naval manoeuvres|military manoeuvre|military maneuver|military manoeuvres|military maneuvers|show of force|fly-past|flypast|large-scale exercise|winter drill|tank drill|landing drill|snap exercise',
    phrases: [['hold|conduct|stage|launch|start|begin|carry out|take part in', 'manoeuvres|maneuvers|night drill|snap exercise|air drill|landing drill|artillery drill|war games|civil defence drill|show of force'], ['hold|conduct|stage|launch|start|begin|carry out', DRILLS], ['hold|conduct|stage|launch|start|begin|carry out|practise|rehearse', 'naval manoeuvre|missile drill|artillery drill|air drill|combat drill|military manoeuvre|military maneuver|landing|air raid drill|snap exercise|artillery exercise|air exercise|manoeuvres|show of force|large-scale exercise']]
  },
  {
    name: 'deploy weapons', mode: 'weapons', cameo: '150', actor: 'who deploys', recipient: 'against whom, where the text says so',
    rule: 'Arms, ships or aircraft are moved into place or made ready.',
    example: 'Vietnam deployed missiles on the reef.',
    phrases: [['send|fly|order|dispatch|sail|move|rush|position', 'warplane|fighter jet|bomber|warship|carrier group|aircraft carrier|destroyer|frigate|submarine|spy plane|fighter|gunship|drone'], ['unveil|display|show off|parade|commission', 'missile|drone|submarine|warhead|tank|warship|ballistic missile|weapon'], ['scramble', 'fighter|sortie|patrol|spy plane|reconnaissance plane|mission'], ['fly', 'jet|bomber|fighter|warplane|sortie|patrol|spy plane|reconnaissance plane|mission'], ['move|sail', 'gunboat|strike group|carrier group|battery|missile battery|patrol vessel|flotilla of warships|strategic bomber'], ['send|dispatch|order|rush|shift', 'warship|frigate|destroyer|aircraft carrier|submarine|bomber|fleet|gunboat|strike group|carrier group|battery|missile battery|patrol vessel|naval vessel|coastguard ship|flotilla of warships|strategic bomber'], ['deploy|station|move|position|install|scramble|sail|mass|amass|concentrate', ARMS], ['deploy|station|move|position|install|scramble|sail|mass|amass|concentrate|set up|erect|roll out|place|park', 'battery|missile battery|missile launcher|rocket launcher|howitzer|radar|warhead|gunboat|patrol boat|tanks|missile system|bombers|heavy weapon|armoured vehicle|armored vehicle|naval ship|anti-aircraft gun|nuclear missile|naval mine|surface-to-air missile|spy plane|reconnaissance drone|cruiser|ballistic missile|gun|submarines|flotilla|naval group|carrier group'], ['send|dispatch|rush', 'flotilla|carrier|cruiser'], ['fly', 'fighter jet'], ['arm|fuel|ready', 'missile|warhead|bomber']]
  },
  {
    name: 'test weapon', mode: 'weapons', cameo: '150', actor: 'who tests', recipient: 'against whom, where the text says so',
    rule: 'A missile or other weapon is tried out; fired at somebody it is ASSAULT.',
    example: 'Pakistan tested a ballistic missile.',
    verbs: 'test-fire|test-launch|test-drop', nouns: 'missile test|nuclear test|missile launch|weapons test|weapon test|test launch|rocket test|ballistic missile test|missile firing|rocket launch|test-firing|underground test|test firing|satellite launch|test of a missile|hypersonic test',
    phrases: [['fire|launch|lob|send', 'sea|ocean|waters'], ['fire|launch', 'short-range missile|short-range ballistic missile|projectile|solid-fuel missile'], ['fire', 'sea|ocean'], ['stage|hold', 'nuclear test|missile launch|test launch|weapons test|rocket test|underground test'], ['carry out|conduct', 'missile launch|test launch|weapons test|rocket test|underground test'], ['test|try out', 'submarine-launched missile|hypersonic missile|anti-ship missile|air defence system|rocket engine|launcher|drone|interceptor|bomb|nuclear bomb|hydrogen bomb'], ['test|test fire', 'missile|rocket|ballistic missile|nuclear device|weapon|cruise missile|torpedo|warhead|nuclear weapon'], ['launch|fire', 'ballistic missile|intercontinental ballistic missile|satellite|test missile'], ['conduct|carry out', 'missile test|nuclear test|test'], ['test|test fire|test-fire|test-launch', 'hypersonic missile|intercontinental ballistic missile|anti-ship missile|rocket engine|drone|nuclear bomb|torpedoes|anti-satellite weapon|hydrogen bomb|interceptor|missile defence system|glider|air defence missile|warplane|long-range missile'], ['fire|launch', 'long-range missile|test rocket|missiles into the sea|spy satellite|intercontinental missile|hypersonic missile|submarine-launched missile'], ['unveil|parade|display|show off|commission', 'fighter jet|nuclear submarine|destroyer|frigate'], ['detonate', 'nuclear device|nuclear bomb|hydrogen bomb']]
  },
  {
    name: 'raise police presence', mode: 'police', cameo: '153', actor: 'who raises it', recipient: 'against whom, where the text says so',
    rule: 'Police are sent out or made ready without using force.',
    example: 'Colombia deployed riot police around the stadium.',
    verbs: 'step up patrols|step up security|tighten security',
    nouns: 'police deployment|security cordon|police presence|security operation|police operation|patrols',
    phrases: [['cordon off|seal off', 'area|city|square|district|street|neighbourhood|building|town|village'], ['patrol', 'street|city|district|suburb|neighbourhood|neighborhood|capital'], ['post|bring in|order', 'officer|constable|guard|detective|anti-riot police|police unit|gendarmerie|border guard|extra police|security officer|carabinieri'], ['deploy|send|dispatch|station|rush', 'officer|constable|detective|anti-riot police|police unit|gendarmerie|border guard|extra police|security officer|carabinieri'], ['deploy|send|dispatch|beef up|increase|step up|mobilize|mobilise|put|tighten', 'police|riot police|police officer|security presence|police presence|patrol|gendarme|security force|security personnel|policeman|security'], ['deploy|send|dispatch|mobilize|mobilise|station|mass|draft in|put|post|reinforce', 'officer|police unit|riot squad|security officer|anti-riot police|federal police|carabinieri|special police|police reinforcement|police contingent|security personnel|constable|mounted police|police patrol|security detail|police dog|plainclothes officer|armed police|extra police|security agent|gendarmerie'], ['cordon off|seal off|surround|ring|patrol', 'square|street|area|neighbourhood|neighborhood|district|stadium|campus|village|quarter|station|city centre|city center|building|cathedral'], ['tighten|step up|beef up|increase|bolster|strengthen|reinforce', 'security measure|patrol|border patrol|security|border security|checks|police patrol|surveillance|airport security|border control'], ['set up|erect|man', 'checkpoint|roadblock|security checkpoint'], ['station|post|line up', 'police|riot police|officer|police officer|security force|gendarme'], ['patrol', 'market|beach|airport']]
  },
  {
    name: 'raise police alert', mode: 'police', cameo: '151', actor: 'who raises it', recipient: 'against whom, where the text says so',
    rule: 'The alert of police or security is raised.',
    example: 'Belgium raised its terror alert.',
    phrases: [['raise|heighten', 'terror alert|threat level|terror alert level|police alert|security alert|terror threat level']]
  },
  {
    name: 'mobilize militia', mode: 'militia', cameo: '154', actor: 'who mobilizes', recipient: 'against whom, where the text says so',
    rule: 'Irregular fighters are called up, armed or massed.',
    example: 'The governor mobilized a militia in the hills.',
    phrases: [['mobilize|mobilise|deploy|muster|mass|raise|send|assemble|recruit|gather|rally', 'tribal fighter|self-defence group|armed supporter|gunman|foreign fighter|irregular|warrior|clansman|fighters'], ['arm', 'villager|tribe|civilian|youth|herder|farmer|vigilante group|self-defence group|student'], ['mobilize|mobilise|deploy|muster|arm|mass|raise|send|assemble|recruit|gather', 'militia|militiaman|fighter|paramilitary|volunteer|mercenary|vigilante|tribesman'], ['mobilize|mobilise|muster|arm|mass|raise|send|assemble|gather|form|set up|recruit|rally|summon|organize|organise|train', 'self-defence group|self-defense group|vigilante group|self-defence force|village guard|tribal force|tribal fighter|militia group|militia fighter|partisan|rebel fighter|militiamen|irregular|warrior|youth militia|paramilitary group|paramilitary force|armed group|territorial defence unit|volunteer battalion|volunteer fighter|home guard']]
  }
])
