import { defineKinds } from './define.ts'

/** War: the other half of PLOVER ASSAULT, CAMEO 19 and 20. */
export const FIGHT = defineKinds('ASSAULT', [
  {
    name: 'fight', cameo: '190', sides: 'mutual', actor: 'who fights; all sides where nobody is said to attack', recipient: 'against whom, where one side attacks',
    rule: 'Armed sides fight each other; boxing and quarrels are no events.',
    example: 'The two clans clashed near the wells.',
    verbs: 'clash|clash with|exchange fire|trade fire|skirmish|do battle|battle', nouns: 'clash|fighting|battle|skirmish|firefight|gunbattle|gun battle|combat|exchange of fire|hostilities',
    phrases: [['fight|engage|repel|repulse', 'troop|rebel|militant|insurgent|force|army|militia|separatist|jihadist|soldier|fighter|guerrilla|attack|<organization>'], ['fight', 'battle|war']]
  },
  {
    name: 'occupy', cameo: '192', actor: 'who takes the land', recipient: 'whose it was',
    rule: 'Land or a town is invaded, taken or annexed by armed force.',
    example: 'Government forces captured the town of Meru.',
    verbs: 'invade|annex|overrun|retake|recapture|take control of|seize control of|conquer', nouns: 'invasion|annexation|incursion|occupation',
    phrases: [['capture|seize|occupy|take|enter|liberate', 'town|city|village|territory|region|airport|province|area|district|airbase|island|<place>']]
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
    verbs: 'overthrow|topple|depose', nouns: 'coup|coup attempt|putsch|military takeover|coup d’état|coup d\'état',
    phrases: [['oust|remove', 'president|leader|government|premier|prime minister|king|<person>'], ['seize', 'power']]
  },
  {
    name: 'massacre', cameo: '202', actor: 'who kills', recipient: 'who is killed',
    rule: 'Many unarmed people are killed together.',
    example: 'The militia massacred villagers in Ituri.',
    verbs: 'massacre|slaughter|exterminate', nouns: 'massacre|mass killing|slaughter|genocide'
  },
  {
    name: 'ethnic cleansing', cameo: '203', actor: 'who drives them out', recipient: 'who is driven out',
    rule: 'A people is driven from its land.',
    example: 'The rapporteur reported ethnic cleansing in the hills.',
    nouns: 'ethnic cleansing|mass expulsion|forced displacement',
    phrases: [['expel|displace|drive out|uproot', 'villager|resident|population|minority|civilian']]
  },
  {
    name: 'unconventional weapons', mode: 'unconventional', cameo: '204', actor: 'who uses them', recipient: 'who is hit',
    rule: 'Poison, gas, germs, radiation or nuclear arms.',
    example: 'Agents poisoned the defector in Vienna.',
    verbs: 'poison|gas', nouns: 'chemical attack|gas attack|chemical weapons attack|poison gas attack|poisoning|nuclear attack|biological attack|nerve agent attack|chlorine attack',
    phrases: [['use|fire|drop|unleash|employ', 'chemical weapon|nerve agent|chlorine|sarin|biological weapon|poison gas|nuclear weapon|mustard gas|chlorine gas']]
  }
])
