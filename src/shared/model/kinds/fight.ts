import { defineKinds } from './define.ts'

/** War: the other half of PLOVER ASSAULT, CAMEO 19 and 20. */
export const FIGHT = defineKinds('ASSAULT', [
  {
    name: 'fight', cameo: '190', sides: 'mutual', actor: 'who fights; all sides where nobody is said to attack', recipient: 'against whom, where one side attacks',
    rule: 'Armed sides fight each other; boxing and quarrels are no events.',
    example: 'The two clans clashed near the wells.',
    verbs: 'trade fire with|trade blows with|exchange fire with|skirmish with|engage in battle with|clash|clash with|exchange fire|trade fire|skirmish|do battle|battle|do battle with|battle with|exchange gunfire|trade gunfire|come to blows|engage in combat|fight with', nouns: 'clash|fighting|battle|skirmish|firefight|gunbattle|gun battle|combat|exchange of fire|hostilities|clashes|battles|fierce fighting|heavy fighting|standoff with|gunfight|border clash|border skirmish|street fighting|crossfire|armed clash|infighting|exchange of gunfire',
    phrases: [['fight|battle|engage', 'gang|gunman|fighters|warlord|terrorist|security force|guerrillas|government troop|Islamist|police|bandit|cartel|drug gang'], ['trade', 'fire|gunfire|blow|artillery fire with'], ['exchange', 'fire|blow|artillery fire with'], ['fight|engage|repel|repulse', 'troop|rebel|militant|insurgent|force|army|militia|separatist|jihadist|soldier|fighter|guerrilla|attack|<organization>'], ['fight', 'battle|war'], ['fight|battle|clash', 'police|tribesman|security force|rival|gang|government force|government troop|border guard|rival militia|rival faction']]
  },
  {
    name: 'occupy', cameo: '192', actor: 'who takes the land', recipient: 'whose it was',
    rule: 'Land or a town is invaded, taken or annexed by armed force.',
    example: 'Government forces captured the town of Meru.',
    verbs: 'invade|annex|overrun|retake|recapture|take control of|seize control of|conquer|storm into|sweep into|cross into|march into|gain control of|wrest control of|reoccupy', nouns: 'invasion|annexation|incursion|occupation|seizure of the town|capture of the town|takeover|land grab|capture of|takeover of|recapture',
    phrases: [['march into|move into|push into|advance on|roll into', '<place>|city|town|territory|capital|province'], ['overrun|retake|recapture', 'capital|hill|bridge|crossing|border crossing|border post|oilfield|road|island|suburb|outpost|stronghold|base|army base|military base|refinery|garrison|neighbourhood|strip|zone|area of|district of|dam|port|port city'], ['occupy', 'capital|hill|crossing|border post|suburb|outpost|stronghold|base|army base|military base|garrison|neighbourhood|strip|zone|area of|district of|dam|port city'], ['capture|seize|take|enter|liberate', 'capital|hill|bridge|crossing|border crossing|border post|oilfield|road|suburb|outpost|stronghold|base|army base|military base|refinery|garrison|neighbourhood|strip|zone|area of|district of|dam|port|port city'], ['capture|seize|occupy|take|enter|liberate', 'town|city|village|territory|region|airport|province|area|district|airbase|island'], ['capture|seize|occupy|liberate', '<place>'], ['capture|seize|occupy|take|enter|liberate|control|recapture|retake|overrun|cross into|push into|advance into|advance on', 'base|military base|hill|border post|garrison|suburb|neighbourhood|neighborhood|capital|dam|oil field|enclave|outpost|crossing|islet|reef|mountain|valley|strip of land|settlement|power plant|airfield']]
  },
  {
    name: 'break ceasefire', cameo: '196', actor: 'who breaks it', recipient: 'against whom',
    rule: 'A truce is broken by fire or advance.',
    example: 'The battalion violated the ceasefire twice.',
    nouns: 'ceasefire violation|violation of the ceasefire|truce violation',
    phrases: [['violate|break|breach', 'ceasefire|truce|armistice|cease-fire']]
  },
  {
    name: 'coup', cameo: '190', actor: 'who seizes power', recipient: 'who loses it',
    rule: 'A government is overthrown by force, or an attempt is made; voted out is no event.',
    example: 'Officers overthrew the president in Bata.',
    verbs: 'overthrow|topple|depose|unseat by force|seize power|take power by force|mount a coup|stage a coup', nouns: 'coup|coup attempt|putsch|military takeover|coup d’état|coup d\'état|power grab|attempted coup|failed coup|military coup|palace coup|mutiny|coup plot',
    phrases: [['take|grab|usurp', 'power'], ['stage|mount|attempt|launch|lead|plot', 'coup|putsch|coup attempt|mutiny'], ['topple|overthrow|depose', 'king|sultan|monarch|regime|civilian government|elected president|head of state'], ['oust', 'sultan|monarch|regime|civilian government|elected president|head of state'], ['oust', 'president|leader|government|premier|prime minister|king'], ['seize', 'power']]
  },
  {
    name: 'massacre', cameo: '202', actor: 'who kills', recipient: 'who is killed',
    rule: 'Many unarmed people are killed together.',
    example: 'The militia massacred villagers in Ituri.',
    verbs: 'massacre|slaughter|exterminate|butcher|wipe out|mow down', nouns: 'massacre|mass killing|slaughter|genocide|massacres|mass murder|pogrom|bloodbath|mass execution',
    phrases: [['gas|kill', 'hundred of civilians|villager en masse']]
  },
  {
    name: 'ethnic cleansing', cameo: '203', actor: 'who drives them out', recipient: 'who is driven out',
    rule: 'A people is driven from its land.',
    example: 'The rapporteur reported ethnic cleansing in the hills.',
    nouns: 'ethnic cleansing|mass expulsion|forced displacement',
    phrases: [['drive out|uproot|evict', 'tribe|ethnic|muslim|christian'], ['expel|displace|drive out|uproot', 'villager|resident|population|minority|civilian']]
  },
  {
    name: 'unconventional weapons', mode: 'unconventional', cameo: '204', actor: 'who uses them', recipient: 'who is hit',
    rule: 'Poison, gas, germs, radiation or nuclear arms.',
    example: 'Agents poisoned the defector in Vienna.',
    verbs: 'poison|gas', nouns: 'chemical attack|gas attack|chemical weapons attack|poison gas attack|poisoning|nuclear attack|biological attack|nerve agent attack|chlorine attack|radiological attack|dirty bomb attack|anthrax attack|poison attack|nerve gas attack|sarin attack|toxic gas attack|chemical strike|radiation attack|mustard gas attack|germ attack',
    phrases: [['release|disperse|drop|fire|use', 'toxic gas|chemical shell|anthrax|white phosphorus|cluster bomb of gas|sarin gas|chlorine bomb'], ['attack|kill|poison|spray', 'nerve agent|poison gas|chlorine|sarin|toxin|novichok|ricin|polonium|anthrax|chemical agent|toxic gas|chemical weapon|phosphorus'], ['use|fire|drop|unleash|employ', 'chemical weapon|nerve agent|chlorine|sarin|biological weapon|poison gas|nuclear weapon|mustard gas|chlorine gas'], ['kill|attack|sicken|wound', 'nerve agent|poison|sarin|chlorine|poison gas|toxin|polonium|chemical weapon|novichok|mustard gas|ricin|gas']]
  }
])
