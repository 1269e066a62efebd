import { defineKinds } from './define.ts'

const FORCES = 'troop|force|soldier|army|tank|fighter|unit|brigade|battalion|militia|warship|contingent|garrison'
const CAPTIVES = 'prisoner|hostage|detainee|captive|soldier|sailor|journalist|crew|activist|student|pilot|fisherman|dissident|inmate|<person>'

/** Giving way in deed: PLOVER RETREAT, from CAMEO 08 (084 to 087) and resignations. */
export const RETREAT = defineKinds('RETREAT', [
  {
    name: 'withdraw', mode: 'withdraw', cameo: '087', actor: 'who withdraws', recipient: 'from whom',
    rule: 'Forces leave, retreat or surrender; diplomats and staff who leave are SANCTION.',
    example: 'Russia withdrew its soldiers from the town.',
    verbs: 'beat a retreat|give ground|lift the siege|retreat|pull back|retreat from|surrender to|capitulate|pull back from|stand down|fall back|surrender|withdraw from|pull out', nouns: 'troop withdrawal|pullout|pullback|retreat|drawdown|withdrawal|troop pullout|withdrawal of troops|disengagement|military withdrawal|evacuation of troops|withdrawal of forces',
    phrases: [['surrender', 'army|force|troop|police|authority|government|soldier|town|city|position'], ['transfer', 'territory|base|town|security control|outpost|air base'], ['hand over|cede', 'territory|town|security control|outpost|air base'], ['vacate', 'outpost|stronghold|post|camp|hill'], ['leave', 'position|town|outpost|village|base|city|stronghold|camp|hill'], ['abandon', 'position|town|outpost|village|base|city|stronghold|post|camp|hill'], ['leave|depart|depart from|quit|exit|pull out|withdraw|head home|fly home|go home', 'foreign troop|last troop|last soldier|legionnaire|garrison|contingent'], ['leave|quit|depart|head home|fly home', FORCES], ['end|lift', 'occupation|siege'], ['bring home|remove|pull', 'gun|heavy weapon|heavy weapons|artillery|paratrooper|armour|armor|soldiers|garrison|patrol|missile|division|settler|battalion|regiment|peacekeeping contingent|last troops|navy|coastguard'], ['withdraw|pull out|pull back|move back|evacuate', 'gun|heavy weapon|heavy weapons|artillery|paratrooper|armour|armor|soldiers|patrol|missile|division|settler|regiment|peacekeeping contingent|last troops|navy|coastguard'], ['withdraw|pull out|pull back|move back|evacuate', FORCES], ['withdraw from|pull out of|vacate', '<place>|territory|base|town|city|village|position|area|region'], ['leave|quit|abandon|vacate', 'base|outpost|barracks|garrison|front line|trench|stronghold|occupied territory']]
  },
  {
    name: 'release', mode: 'release', cameo: '084', actor: 'who lets go', recipient: 'who is let go',
    rule: 'Prisoners, hostages or detainees go free; given freedom on paper it is “pardon”.',
    example: 'The militia released the engineer.',
    verbs: 'walk free|go free|bail|free on bail|release on bail|release without charge|release from prison|release from jail|release from custody|release from detention|release from captivity|free from captivity|free from prison|regain his freedom|regain her freedom|set free|free|let go|set at liberty|liberate', nouns: 'release of prisoners|release of hostages|prisoner release|release|liberation|freeing|release of|freeing of',
    phrases: [['release|free|let go', 'trawler|boat|fishing boat|poet|writer|artist|singer|dissident|opposition figure|politician|senator|deputy|trade unionist|union leader|cleric|priest|farmhand|fisherman|hostage|captive|envoy|diplomat|scholar|academic|researcher|editor|cartoonist|mayor|governor|trader|trucker|convict|migrant|pupil|schoolchild|servicemen|border guard|commander|rebel leader|spy'], ['hand back', 'soldier|captive|prisoner|hostage|sailor|pilot'], ['return', 'soldier|hostage|sailor|pilot'], ['grant', 'bail|freedom|parole'], ['hand over', 'man|woman|people|child|tourist|worker|engineer|aid worker|teacher|priest|nun|mayor|girl|boy|villager|reporter|leader|official|policeman|citizen|national|hiker|truck driver|civilian|peacekeeper|opposition leader|lawyer|fishing crew|blogger|political prisoner|prisoner of war|businessman|editor|dual national|foreigner|hostages|driver|miner|monk|nurse|doctor|expert'], ['release|free|let go|liberate', 'man|woman|people|child|tourist|worker|engineer|aid worker|teacher|priest|nun|mayor|girl|boy|villager|reporter|suspect|leader|official|policeman|citizen|national|hiker|truck driver|civilian|peacekeeper|opposition leader|lawyer|fishing crew|blogger|political prisoner|prisoner of war|businessman|editor|dual national|foreigner|hostages|driver|miner|monk|nurse|doctor|expert'], ['release|free|let go|liberate', CAPTIVES], ['release|let go', 'missionary|vessel|ship|tanker|crew member|passenger|schoolgirl|rebel|militant|protester|seaman'], ['return', 'prisoner|captive|prisoner of war']]
  },
  {
    name: 'swap prisoners', mode: 'release', cameo: '084', sides: 'mutual', actor: 'who swaps', recipient: 'with whom',
    rule: 'Both sides give back each other’s people.',
    example: 'Armenia and its neighbour swapped prisoners.',
    nouns: 'prisoner swap|prisoner exchange|exchange of prisoners|swap of prisoners|hostage swap|hostage deal',
    phrases: [['swap|exchange|trade', 'prisoner|captive|detainee|hostage|prisoner of war|spy|body']]
  },
  {
    name: 'return property', mode: 'release', cameo: '084', actor: 'who gives back', recipient: 'who gets it back',
    rule: 'Seized or looted things, land or the dead are given back.',
    example: 'The museum returned the bronzes to Benin.',
    phrases: [['restitute', 'artwork'], ['return|hand back|give back|restitute', 'cross|stone|stone cross|carving|idol|throne|sword|icon|fossil|collection|antiquity|regalia|heirloom|coffin|flag|farm|embassy compound|air base|town'], ['hand over', 'control|village|base|airport|painting|statue|relic|sculpture|skull|mummy|archive|gold|jewel|island territory|mask|bones|stolen painting'], ['return|hand back|give back|restitute|cede', 'control|village|base|airport|painting|statue|relic|sculpture|skull|mummy|archive|gold|jewel|aircraft|vessel|island territory|mask|bones|stolen painting'], ['return|hand back|give back|restitute', 'artefact|artifact|bronze|property|asset|remains|body|island|land|territory|treasure|ship|plane|manuscript'], ['return|hand back|give back|repatriate', 'artwork|painting|sculpture|statue|skull|mummy|relic|gold|loot|fund|money|vessel|aircraft|drone|embassy building|coin']]
  },
  {
    name: 'lift sanctions', cameo: '085', actor: 'who lifts', recipient: 'for whom',
    rule: 'Sanctions, an embargo or a blockade end or ease. PLOVER has no mode for it.',
    example: 'Switzerland lifted sanctions on the airline.',
    nouns: 'lifting of sanctions|easing of sanctions|sanctions relief',
    phrases: [['release', 'asset|account'], ['unfreeze|unblock', 'asset|fund|account'], ['lift|ease|remove|relax|suspend|waive|scrap|end|drop|abolish|cut|reduce|roll back', 'import ban|export ban|visa ban|trade restriction|import duty|customs duty|travel ban on|economic sanction|oil embargo|restriction on trade|punitive tariff|flight ban|duty|trade barrier|ban on imports|visa requirement|freeze'], ['lift|ease|remove|relax|suspend|waive|scrap|end|drop', 'sanction|embargo|boycott|blockade|tariff|arms embargo|trade ban|asset freeze']]
  },
  {
    name: 'ceasefire', mode: 'ceasefire', cameo: '087', sides: 'mutual', actor: 'who stops fighting', recipient: 'against whom',
    rule: 'A truce is declared or kept; one that is only agreed is “agree to yield”, and one that is wished for REQUEST.',
    example: 'The separatists declared a ceasefire.',
    verbs: 'silence guns|silence their guns|lay down their arms|lay down its arms|down weapons|call a truce|call a ceasefire|cease fire|lay down arms|stop fighting|observe a truce|agree a truce|agree to stop fighting|cease hostilities|suspend fighting|hold fire|stop attacks|halt attacks', nouns: 'truce|ceasefire|cease-fire|cessation of hostilities|armistice',
    phrases: [['truce|ceasefire|cease-fire', 'hold'], ['sign|seal|strike|conclude|broker and sign', 'truce|ceasefire|cease-fire|armistice|cessation of hostilities'], ['call|order|respect|decree', 'cease-fire'], ['call|order|decree', 'truce|ceasefire'], ['agree to|agree on|sign', 'pause in fighting'], ['end|stop|halt|suspend', 'shelling|attack|war|airstrike|air strike|operation|military operation|rocket fire|strike on|violence|insurgency|campaign'], ['truce|ceasefire|cease-fire', 'effect|force'], ['declare|announce|observe|implement|enter into|extend|proclaim|start|begin', 'ceasefire|cease-fire|truce|cessation of hostilities|armistice'], ['halt|end|suspend|cease', 'hostility|hostilities|offensive|fighting|bombing'], ['suspend|cease|halt|stop|end|pause', 'attack|air strike|airstrike|shelling|bombardment|military operation|operation|insurgency|armed struggle|rocket fire'], ['keep|respect|honour|honor|uphold|maintain', 'ceasefire|truce']]
  },
  {
    name: 'disarm', mode: 'disarm', cameo: '087', actor: 'who disarms', recipient: 'before whom',
    rule: 'Weapons are given up or destroyed, or fighters sent home.',
    example: 'The brigade disarmed under the eyes of the observers.',
    verbs: 'disarm|demobilize|demobilise|decommission', nouns: 'disarmament',
    phrases: [['hand in|turn over|yield up|lay aside', 'weapon|arms|rifle|gun|ammunition|missile|explosive|grenade'], ['deliver', 'rocket|landmine|land mine|assault rifle|nuclear weapon|launcher|arms cache|warheads|bomb|explosive|centrifuge|nuclear programme|nuclear program|weapons programme|missile silo|nuclear reactor|rocket launcher'], ['surrender|destroy|lay down|dismantle|scrap|give up|turn in|bury', 'rocket|landmine|land mine|assault rifle|nuclear weapon|launcher|arms cache|warheads|bomb|explosive|tank|centrifuge|nuclear programme|nuclear program|weapons programme|missile silo|nuclear reactor|shell|rocket launcher'], ['hand over', 'rocket|landmine|land mine|assault rifle|nuclear weapon|launcher|arms cache|warheads|bomb|explosive|centrifuge|nuclear programme|nuclear program|weapons programme|missile silo|nuclear reactor|shell|rocket launcher'], ['hand over|surrender|destroy|lay down|dismantle|scrap|give up|turn in', 'weapon|arms|rifle|gun|ammunition|missile|warhead|chemical weapon|arsenal|stockpile|mine']]
  },
  {
    name: 'allow inspectors', mode: 'access', cameo: '086', actor: 'who lets them in', recipient: 'who comes in',
    rule: 'Inspectors, observers or peacekeepers may come in.',
    example: 'Chad allowed observers into the camp.',
    phrases: [['let|give|grant', 'inspector|observer|monitor|investigator'], ['let|give|grant|allow', 'access to inspectors|monitor access'], ['allow|open', 'access|unhindered access|full access'], ['grant|give', 'unhindered access|full access'], ['allow|admit|let in|permit|accept|receive|invite|readmit|let', 'expert|rapporteur|special rapporteur|election observer|UN investigator|UN inspector|inspection team|monitoring mission|journalist|forensic team|delegation of experts|nuclear inspector|Red Cross'], ['allow|admit|let in|permit|accept|receive', 'inspector|observer|monitor|peacekeeper|investigator|inspection|fact-finding mission'], ['grant|give', 'access'], ['open', 'inspector|observer|inspection'], ['allow|admit|let in|permit|accept|receive|readmit|let|grant', 'UN team|team of inspectors|rapporteur|UN inspector|mission|election observer|fact-finder|expert|Red Cross delegate|nuclear inspector']]
  },
  {
    name: 'allow aid', mode: 'access', cameo: '086', actor: 'who lets it in', recipient: 'who brings it',
    rule: 'Aid or aid workers may pass, or a border opens for people in need.',
    example: 'The army let an aid convoy into the valley.',
    phrases: [['open|reopen', 'gate|port|road|airport|strait|frontier|border post|checkpoint'], ['allow|let in|permit|let|admit', 'relief convoy|food|relief supplies|relief|fuel|medicine|evacuation|relief plane|aid flight|aid ship|ambulance|truck'], ['allow|let in|permit|let', 'convoy|aid convoy|humanitarian aid|aid worker|aid|aid truck|aid agency'], ['open|reopen', 'humanitarian corridor|border|crossing|border crossing|corridor|airspace'], ['allow|let in|permit|let|wave through|clear', 'aid shipment|relief convoy|relief supplies|relief worker|humanitarian convoy|truck|supplies|food|fuel|humanitarian worker|evacuation|lorry|aid delivery|ship'], ['open|reopen', 'humanitarian route|humanitarian passage|safe corridor|safe passage|route|waters|camp|air corridor'], ['grant|give', 'safe passage']]
  },
  {
    name: 'resign', mode: 'resign', cameo: '083', actor: 'who resigns', recipient: 'nobody, or who had asked for it',
    rule: 'An official gives up a post. Dismissals are not coded.',
    example: 'Interior Minister Pavel Horak resigned.',
    verbs: 'throw in the towel|call it quits|stand aside|step back from office|leave his post|leave her post|resign in protest|resign|step down|resign from|step aside|relinquish power|abdicate|quit|bow out|leave office|tender resignation|submit resignation|give up power', nouns: 'resignation|abdication',
    phrases: [['send|submit|tender|announce|hand', 'resignation letter|letter of resignation'], ['renounce|hand over|transfer', 'throne|presidency|crown'], ['vacate', 'seat|throne|party leadership|leadership|job|coalition|chancellery'], ['give up', 'seat|throne|position|party leadership|leadership|job|coalition|chancellery'], ['leave', 'seat|throne|party leadership|leadership|job|chancellery'], ['quit', 'seat|throne|position|party leadership|leadership|job|chancellery'], ['submit|tender|offer|hand in|announce|present|give', 'resignation'], ['quit|leave|give up', 'post|office|government|cabinet|presidency|premiership'], ['hand over|cede|relinquish', 'power']]
  }
])
