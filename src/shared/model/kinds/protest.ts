import { defineKinds } from './define.ts'

/** Protest by people in the streets, at work and in prison: PLOVER PROTEST, CAMEO 14. */
export const PROTEST = defineKinds('PROTEST', [
  {
    name: 'demonstrate', mode: 'demo', cameo: '141', actor: 'who protests', recipient: 'against whom',
    rule: 'A march, rally or sit-in that stays peaceful; a government’s protest in words is “lodge protest”.',
    example: 'Teachers demonstrated outside the ministry in Skopje.',
    verbs: 'stage a rally|march down|flood the streets|fill the streets|rally in support|rally to demand|hold a rally|stage a march|stage a vigil|converge on|mass outside|mass in front of|demonstrate in|chant slogans|rally at|rally near|demonstrate against|converge on the square|stage a protest|turn out to protest|pour into the streets|take to the street|protest|demonstrate|take to the streets|march on|march against|rally against|rally outside|march|march through|march in|picket|parade through|rally in|stage a sit-in|hold a vigil|march to', nouns: 'protest|demonstration|sit-in|protest march|street protest|protest rally|march|protests|mass protest|street demonstration|picket|protest movement|rally|vigil|anti-government protest|opposition rally|peace march|candlelight vigil',
    phrases: [['rally|march|gather|assemble|mass|turn out|protest|demonstrate|converge', 'hundred|thousand|ten|dozen|protester|demonstrator|student|supporter|opponent|crowd|relative|worker|farmer|teacher|pensioner|monk|resident|villager|opposition supporter|activist|woman|youth'], ['close', 'store'], ['drive|park', 'tractor'], ['lead|address', 'protest march'], ['attend|join|lead|address', 'rally|demonstration|protest|mass protest|sit-in'], ['occupy', 'square|ministry|campus'], ['join|attend', 'vigil|silent march|mass rally|candlelight vigil|protest march|die-in'], ['hold|stage', 'silent march|mass rally|candlelight vigil|protest march|die-in'], ['chant', 'slogan'], ['rally|gather|assemble|converge', 'thousand|outside parliament|supporter|crowd|city centre|capital|headquarters|palace|consulate|court|courthouse|ministry|city hall|city center'], ['rally|march|gather', 'street|square|parliament|embassy|demonstrator|protester'], ['stage|hold|organize|organise', 'protest|demonstration|rally|march|sit-in|vigil'], ['gather|assemble|converge|rally', 'embassy|parliament|main square|central square|presidential palace'], ['throng|flood|fill', 'street|square']]
  },
  {
    name: 'riot', mode: 'riot', cameo: '145', actor: 'who riots', recipient: 'against whom',
    rule: 'Protest with violence against people or things.',
    example: 'Prisoners rioted in the citadel.',
    verbs: 'mutiny|go on a rampage|run riot|run amok|set cars ablaze|set buses ablaze|riot|rampage|go on the rampage', nouns: 'riot|rioting|looting|unrest|disturbance|street violence|street battle|mob violence',
    phrases: [['pelt', 'police|convoy|motorcade|bus|car|residence|patrol'], ['stone|shower', 'police|convoy|motorcade|bus|car|office|residence|patrol'], ['burn|set', 'car ablaze|bus ablaze|tyre ablaze|shop ablaze'], ['pelt', 'police|officer|bus|convoy|motorcade|stone|egg'], ['smash|break', 'window|shop window|windshield|glass'], ['burn|set fire to|torch|set alight|overturn', 'tyre|tire|car|bus|vehicle|police car|barricade|police station|shop|truck'], ['lob', 'bottle|brick|firework|egg|tomato|paint bomb'], ['hurl|throw', 'bottle|brick|firework|egg|tomato|paint bomb|projectile'], ['loot', 'shop|store|warehouse|market'], ['hurl|throw', 'stone|rock|petrol bomb|molotov cocktail|firebomb'], ['burn|torch|set fire to|overturn|set alight', 'kiosk|police post'], ['smash', 'storefront'], ['pelt', 'policeman|riot police'], ['hurl|throw', 'petrol bombs|chair']]
  },
  {
    name: 'strike', mode: 'strike', cameo: '143', actor: 'who strikes', recipient: 'against whom',
    rule: 'Work is laid down.',
    example: 'Miners went on strike in Zambia.',
    verbs: 'stage a walkout|stage a strike|begin strike|join the strike|stay off the job|put down tools|go on strike|walk off the job|down tools|be on strike|stop work|walk out|refuse to work|walk off job|lay down tools|stay off work|strike for|strike over|go on a strike|begin a strike|down pens', nouns: 'general strike|walkout|work stoppage|labour strike|labor strike|railway strike|strike action|nationwide strike|24-hour strike|one-day strike|stoppage|labour action|transport strike|teachers strike|rail strike|bus strike|dock strike|port strike|48-hour strike|two-day strike|three-day strike|wildcat strike|teachers’ strike|doctors’ strike|miners’ strike|indefinite strike|public-sector strike|labour walkout|solidarity strike|work-to-rule',
    phrases: [['call|go on|stage|begin|start|observe|extend|join|enter|hold|launch', 'strike|walkout|stoppage|24-hour strike|work stoppage|indefinite strike|go-slow|work-to-rule'], ['stay away from|stop', 'work|job'], ['lay down|down', 'tool'], ['strike', 'pay|wage|salary|job|working conditions|pension|higher wages|better pay|hour'], ['stage|call|launch|begin|observe|hold|join', 'strike|general strike|walkout|work stoppage'], ['strike', 'working condition|pay rise|unpaid wage|job cut'], ['begin|stage|hold|observe|launch|start|extend', '24-hour strike|one-day strike|nationwide strike|indefinite strike|warning strike|stoppage']]
  },
  {
    name: 'hunger strike', mode: 'hunger', cameo: '142', actor: 'who fasts', recipient: 'against whom',
    rule: 'Food is refused in protest.',
    example: 'The jailed poet began a hunger strike.',
    verbs: 'fast in protest|go on hunger strike|be on hunger strike|refuse meals',
    nouns: 'hunger strike',
    phrases: [['refuse|reject', 'meal|to eat|eat'], ['enter|announce|join', 'hunger strike'], ['begin|start|launch|go on|stage|continue', 'hunger strike'], ['refuse', 'food']]
  },
  {
    name: 'boycott', mode: 'boycott', cameo: '143', actor: 'who boycotts', recipient: 'against whom',
    rule: 'Goods, votes or meetings are shunned in protest; a state that will not meet another is “refuse to meet”.',
    example: 'The opposition boycotted the vote.',
    verbs: 'boycott|shun|stay away from the polls', nouns: 'boycott',
    phrases: [['stay away from|shun', 'vote|election|poll|summit|session|ceremony|polls|referendum'], ['stay away from', 'school|class']]
  },
  {
    name: 'obstruct', mode: 'obstruct', cameo: '144', actor: 'who blocks', recipient: 'against whom',
    rule: 'Roads, ports or buildings are blocked in protest; done by soldiers it is “blockade”.',
    example: 'Farmers blocked the highway to Asunción.',
    verbs: 'glue themselves to|tie themselves to|lock themselves to|chain themselves|lie down in|lie down on|form a human chain|barricade|sit in|chain themselves to', nouns: 'roadblock|road blockade|blockade of the road|human chain',
    phrases: [['paralyse|paralyze|cripple|choke|bring to a standstill|snarl|blockade', 'port|traffic|city|capital|airport|road|centre|city centre|motorway|highway|ring road|depot|rector’s office|campus|ministry|square|faculty|lecture hall|port of'], ['shut down', 'traffic|city|capital|road|centre|city centre|motorway|highway|ring road|depot|rector’s office|campus|ministry|square|faculty|lecture hall|port of'], ['seal off', 'traffic|capital|airport|road|centre|motorway|highway|ring road|depot|rector’s office|ministry|faculty|lecture hall|port of'], ['occupy', 'port|traffic|road|centre|city centre|motorway|highway|ring road|depot|rector’s office|faculty|lecture hall|port of'], ['occupy', 'railway line|runway|oil terminal|train|convoy|gate|terminal|pipeline|refinery|intersection|roundabout|rail line|depot|oilfield|truck|mine|harbour|harbor|factory|avenue|lane|track|tunnel'], ['block|obstruct|blockade|cut|barricade', 'railway line|runway|oil terminal|train|convoy|gate|terminal|pipeline|refinery|intersection|airport|roundabout|rail line|depot|oilfield|truck|mine|harbour|harbor|square|factory|avenue|lane|track|tunnel'], ['block|obstruct|blockade|occupy|cut', 'road|highway|entrance|bridge|street|railway|port|border crossing|motorway|junction|traffic|access|university|building'], ['block|obstruct|blockade|occupy|cut|close|seal|seize|barricade', 'highway|entrance|street|railway line|railway track|motorway|crossroads|runway|depot|fuel depot|gate|mine|town hall|city hall|port entrance|rail line|tramline|roundabout|canal']]
  },
  {
    name: 'vandalize', mode: 'vandalize', cameo: '145', actor: 'who damages', recipient: 'whose property it is',
    rule: 'Embassies, monuments or other property are damaged in protest.',
    example: 'A crowd vandalized the Danish embassy.',
    verbs: 'vandalize|vandalise|deface|ransack|spray-paint|daub',
    phrases: [['dump', 'manure|garbage|rubbish|tyre|slurry|milk'], ['set fire to|torch', 'town hall|party office|courthouse|tax office|customs post|ruling party headquarters'], ['burn down', 'town hall|police station|party office|courthouse|tax office|customs post|ruling party headquarters'], ['ransack|trample', 'office|flag|building'], ['topple|pull down|tear down|knock over|behead', 'statue|monument|bust|flag|poster|billboard|tombstone|gravestone'], ['daub|spray-paint|spray|smear', 'wall|graffiti|paint|embassy|statue|monument|memorial|swastika|slogan|consulate'], ['attack|storm|burn|torch|pelt|smash|break into|set fire to|overrun|set alight|damage', 'party headquarters|election office|church|mosque|synagogue|cemetery|office|grave|memorial|cultural centre|museum|town hall|parliament building|electoral commission|courthouse|polling station|ballot box'], ['attack|storm|burn|torch|pelt|smash|break into|set fire to|overrun', 'embassy|consulate|flag|statue|monument|diplomatic mission'], ['topple|pull down|tear down|deface|knock down|smear', 'statue|monument|flag|bust|poster|plaque|memorial|tombstone|grave|mural|portrait'], ['throw|hurl|smear|spray', 'paint|red paint'], ['set fire to|burn|torch|attack|ransack|storm|smash', 'party headquarters|party office|courthouse|church|mosque|synagogue|election office|electoral office|town hall|polling station|effigy|governor’s residence|tax office|shrine|temple']]
  }
])
