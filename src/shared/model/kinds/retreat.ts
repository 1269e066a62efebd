import { defineKinds } from './define.ts'

const FORCES = 'troop|force|soldier|army|tank|fighter|unit|brigade|battalion|militia|warship|contingent|garrison'
const CAPTIVES = 'prisoner|hostage|detainee|captive|soldier|sailor|journalist|crew|activist|student|pilot|fisherman|dissident|inmate|<person>'

/** Giving way in deed: PLOVER RETREAT, from CAMEO 08 (084 to 087) and resignations. */
export const RETREAT = defineKinds('RETREAT', [
  {
    name: 'withdraw', mode: 'withdraw', cameo: '087', actor: 'who withdraws', recipient: 'from whom',
    rule: 'Forces leave, retreat or surrender; diplomats and staff who leave are SANCTION.',
    example: 'Russia withdrew its soldiers from the town.',
    verbs: 'retreat|pull back|retreat from|surrender to|capitulate', nouns: 'troop withdrawal|pullout|pullback|retreat|drawdown',
    phrases: [['withdraw|pull out|pull back|move back|evacuate', FORCES], ['withdraw from|pull out of|vacate', '<place>|territory|base|town|city|village|position|area|region']]
  },
  {
    name: 'release', mode: 'release', cameo: '084', actor: 'who lets go', recipient: 'who is let go',
    rule: 'Prisoners, hostages or detainees go free; given freedom on paper it is “pardon”.',
    example: 'The militia released the engineer.',
    verbs: 'set free', nouns: 'release of prisoners|release of hostages|prisoner release',
    phrases: [['release|free|let go|liberate', CAPTIVES]]
  },
  {
    name: 'swap prisoners', mode: 'release', cameo: '084', sides: 'mutual', actor: 'who swaps', recipient: 'with whom',
    rule: 'Both sides give back each other’s people.',
    example: 'Armenia and its neighbour swapped prisoners.',
    nouns: 'prisoner swap|prisoner exchange|exchange of prisoners|swap of prisoners',
    phrases: [['swap|exchange|trade', 'prisoner|captive|detainee|hostage|prisoner of war|spy|body']]
  },
  {
    name: 'return property', mode: 'release', cameo: '084', actor: 'who gives back', recipient: 'who gets it back',
    rule: 'Seized or looted things, land or the dead are given back.',
    example: 'The museum returned the bronzes to Benin.',
    phrases: [['return|hand back|give back|restitute', 'artefact|artifact|bronze|property|asset|remains|body|island|land|territory|treasure|ship|plane|manuscript']]
  },
  {
    name: 'lift sanctions', cameo: '085', actor: 'who lifts', recipient: 'for whom',
    rule: 'Sanctions, an embargo or a blockade end or ease. PLOVER has no mode for it.',
    example: 'Switzerland lifted sanctions on the airline.',
    phrases: [['lift|ease|remove|relax|suspend|waive|scrap|end|drop', 'sanction|embargo|boycott|blockade|tariff|arms embargo|trade ban|asset freeze']]
  },
  {
    name: 'ceasefire', mode: 'ceasefire', cameo: '087', sides: 'mutual', actor: 'who stops fighting', recipient: 'against whom',
    rule: 'A truce is declared or kept; one that is only agreed is “agree to yield”, and one that is wished for REQUEST.',
    example: 'The separatists declared a ceasefire.',
    verbs: 'cease fire|lay down arms|stop fighting',
    phrases: [['truce|ceasefire|cease-fire', 'effect|force'], ['declare|announce|observe|implement|enter into|extend|proclaim|start|begin', 'ceasefire|cease-fire|truce|cessation of hostilities|armistice'], ['halt|end|suspend|cease', 'hostility|hostilities|offensive|fighting|bombing']]
  },
  {
    name: 'disarm', mode: 'disarm', cameo: '087', actor: 'who disarms', recipient: 'before whom',
    rule: 'Weapons are given up or destroyed, or fighters sent home.',
    example: 'The brigade disarmed under the eyes of the observers.',
    verbs: 'disarm|demobilize|demobilise|decommission',
    phrases: [['hand over|surrender|destroy|lay down|dismantle|scrap|give up|turn in', 'weapon|arms|rifle|gun|ammunition|missile|warhead|chemical weapon|arsenal|stockpile|mine']]
  },
  {
    name: 'allow inspectors', mode: 'access', cameo: '086', actor: 'who lets them in', recipient: 'who comes in',
    rule: 'Inspectors, observers or peacekeepers may come in.',
    example: 'Chad allowed observers into the camp.',
    phrases: [['allow|admit|let in|permit|accept|receive', 'inspector|observer|monitor|peacekeeper|investigator|inspection|fact-finding mission'], ['grant|give', 'access'], ['open', 'inspector|observer|inspection']]
  },
  {
    name: 'allow aid', mode: 'access', cameo: '086', actor: 'who lets it in', recipient: 'who brings it',
    rule: 'Aid or aid workers may pass, or a border opens for people in need.',
    example: 'The army let an aid convoy into the valley.',
    phrases: [['allow|let in|permit|let', 'convoy|aid convoy|humanitarian aid|aid worker|aid|aid truck|aid agency'], ['open|reopen', 'humanitarian corridor|border|crossing|border crossing|corridor|airspace']]
  },
  {
    name: 'resign', mode: 'resign', cameo: '083', actor: 'who resigns', recipient: 'nobody, or who had asked for it',
    rule: 'An official gives up a post. Dismissals are not coded.',
    example: 'Interior Minister Pavel Horak resigned.',
    verbs: 'resign|step down|resign from|step aside|relinquish power|abdicate', nouns: 'resignation|abdication',
    phrases: [['quit|leave|give up', 'post|office|government|cabinet|presidency|premiership'], ['hand over|cede|relinquish', 'power']]
  }
])
