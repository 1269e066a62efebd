import { defineKinds } from './define.ts'

/** Protest by people in the streets, at work and in prison: PLOVER PROTEST, CAMEO 14. */
export const PROTEST = defineKinds('PROTEST', [
  {
    name: 'demonstrate', mode: 'demo', cameo: '141', actor: 'who protests', recipient: 'against whom',
    rule: 'A march, rally or sit-in that stays peaceful; a government’s protest in words is “lodge protest”.',
    example: 'Teachers demonstrated outside the ministry in Skopje.',
    verbs: 'protest|demonstrate|take to the streets|march on|march against|rally against|rally outside', nouns: 'protest|demonstration|sit-in|protest march|street protest|protest rally',
    phrases: [['rally|march|gather', 'street|square|parliament|embassy|demonstrator|protester'], ['stage|hold|organize|organise', 'protest|demonstration|rally|march|sit-in|vigil']]
  },
  {
    name: 'riot', mode: 'riot', cameo: '145', actor: 'who riots', recipient: 'against whom',
    rule: 'Protest with violence against people or things.',
    example: 'Prisoners rioted in the citadel.',
    verbs: 'riot|rampage|go on the rampage', nouns: 'riot|rioting|looting',
    phrases: [['loot', 'shop|store|warehouse|market'], ['hurl|throw', 'stone|rock|petrol bomb|molotov cocktail|firebomb']]
  },
  {
    name: 'strike', mode: 'strike', cameo: '143', actor: 'who strikes', recipient: 'against whom',
    rule: 'Work is laid down.',
    example: 'Miners went on strike in Zambia.',
    verbs: 'go on strike|walk off the job|down tools|be on strike', nouns: 'general strike|walkout|work stoppage|labour strike|labor strike|railway strike',
    phrases: [['stage|call|launch|begin|observe|hold|join', 'strike|general strike|walkout|work stoppage']]
  },
  {
    name: 'hunger strike', mode: 'hunger', cameo: '142', actor: 'who fasts', recipient: 'against whom',
    rule: 'Food is refused in protest.',
    example: 'The jailed poet began a hunger strike.',
    nouns: 'hunger strike',
    phrases: [['begin|start|launch|go on|stage|continue', 'hunger strike'], ['refuse', 'food']]
  },
  {
    name: 'boycott', mode: 'boycott', cameo: '143', actor: 'who boycotts', recipient: 'against whom',
    rule: 'Goods, votes or meetings are shunned in protest; a state that will not meet another is “refuse to meet”.',
    example: 'The opposition boycotted the vote.',
    verbs: 'boycott', nouns: 'boycott'
  },
  {
    name: 'obstruct', mode: 'obstruct', cameo: '144', actor: 'who blocks', recipient: 'against whom',
    rule: 'Roads, ports or buildings are blocked in protest; done by soldiers it is “blockade”.',
    example: 'Farmers blocked the highway to Asunción.',
    verbs: 'barricade', nouns: 'roadblock|road blockade',
    phrases: [['block|obstruct|blockade|occupy|cut', 'road|highway|entrance|bridge|street|railway|port|border crossing|motorway|junction|traffic|access|university|building']]
  },
  {
    name: 'vandalize', mode: 'vandalize', cameo: '145', actor: 'who damages', recipient: 'whose property it is',
    rule: 'Embassies, monuments or other property are damaged in protest.',
    example: 'A crowd vandalized the Danish embassy.',
    verbs: 'vandalize|vandalise|deface|ransack',
    phrases: [['attack|storm|burn|torch|pelt|smash|break into|set fire to|overrun', 'embassy|consulate|flag|statue|monument|diplomatic mission']]
  }
])
