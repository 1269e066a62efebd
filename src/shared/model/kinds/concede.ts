import { defineKinds } from './define.ts'

/** Giving way in words: PLOVER CONCEDE, from CAMEO 08 (080 to 083) and, by PLOVER's manual, regret and pardon. */
export const CONCEDE = defineKinds('CONCEDE', [
  {
    name: 'concede', cameo: '080', actor: 'who gives way', recipient: 'to whom',
    rule: 'A side gives in to another in words; given in deed (troops, prisoners, access) it is RETREAT.',
    example: 'The ministry bowed to the demand of the truckers.',
    verbs: 'cave in to|cave in|bow to pressure|eat humble pie|retreat on|soften stance|soften line|back down|give in to|bow to|relent|yield to|climb down|make concessions|give way to|backtrack|make a concession|soften its stance|backpedal|u-turn', nouns: 'concession',
    phrases: [['concede', 'defeat'], ['accept|meet|satisfy|accede to|agree to', 'demand|condition|request|ultimatum'], ['reverse|rescind|revoke|retract', 'decision|ban|course|order|policy|threat|ruling|remark|statement']]
  },
  {
    name: 'apologize', cameo: '055', actor: 'who apologizes', recipient: 'to whom',
    rule: 'An apology, or regret for what one did; PLOVER’s manual counts regret as CONCEDE, its map from CAMEO as SUPPORT.',
    example: 'The airline’s home government apologized to Peru.',
    verbs: 'say sorry|beg forgiveness|offer apologies|ask for forgiveness|beg pardon|ask forgiveness|express contrition|apologize|apologise|regret', nouns: 'apology',
    phrases: [['issue|offer|extend|make|present|send', 'apology|public apology|formal apology|apologies'], ['express|voice|convey', 'regret|remorse|contrition']]
  },
  {
    name: 'pardon', cameo: '056', actor: 'who pardons', recipient: 'who is pardoned',
    rule: 'A pardon, an amnesty or a sentence commuted; letting somebody go is “release”.',
    example: 'The king pardoned forty fishermen.',
    verbs: 'acquit|exonerate|grant amnesty to|reprieve|grant clemency|grant a pardon|spare the life of|give amnesty|pardon|amnesty', nouns: 'amnesty',
    phrases: [['grant|announce|declare|issue', 'pardon|amnesty|clemency'], ['commute', 'sentence']]
  },
  {
    name: 'ease restrictions', cameo: '081', actor: 'who eases them', recipient: 'for whom',
    rule: 'A curfew, a ban or emergency rule is lifted or relaxed; sanctions between states are “lift sanctions”.',
    example: 'The governor lifted the curfew in the old town.',
    verbs: 'unban|legalize|legalise|decriminalize|decriminalise',
    phrases: [['unblock|restore access to|reopen|unlock', 'Facebook|social media|internet|website|site|app|channel|newspaper|station|Telegram|TikTok'], ['lift|end|ease|relax|loosen|remove|scrap|drop|suspend', 'ban on rallies|ban on protests|ban on fertiliser|ban on women|emergency rule|emergency|night curfew|night-time curfew|travel curb|movement curb|press curb'], ['ease|lift|relax|loosen|end|remove|scrap|drop', 'curb|curbs|visa rule|clampdown|house arrest|gag order|blackout|press curb|internet blackout|limit on'], ['ease|lift|relax|loosen|end|remove', 'restriction|curfew|state of emergency|ban|martial law|censorship|lockdown|travel ban|emergency rule'], ['ease|lift|relax|loosen|end|remove', 'quarantine|blockade of the internet|emergency|rule|dress code'], ['restore|reinstate', 'internet|access|accreditation|licence|license|right|internet access|constitution']]
  },
  {
    name: 'allow dissent', cameo: '082', actor: 'who allows it, or who calls it off', recipient: 'for whom',
    rule: 'Protest is permitted, or those who protest stop.',
    example: 'The union called off the strike.',
    phrases: [['allow|permit|authorize|authorise|tolerate', 'peaceful rally|peaceful protest|peaceful march|gathering|sit-in|vigil|strike|opposition rally|assembly'], ['allow|permit|authorize|authorise', 'protest|demonstration|rally|march'], ['call off|suspend|end|cancel', 'strike|protest|demonstration|hunger strike|sit-in']]
  },
  {
    name: 'accept reform', cameo: '083', actor: 'who gives way', recipient: 'to whom',
    rule: 'Elections, rights or other reform are granted under pressure.',
    example: 'The emir granted reforms after the march.',
    phrases: [['repeal|scrap|withdraw|drop|shelve|bury', 'levy|reform|media law|tax increase|plan for|fee|price increase'], ['bury', 'bill|tax|fuel tax'], ['grant|concede|announce|introduce', 'reform|early election|snap election'], ['call', 'early election|snap election'], ['withdraw|scrap|repeal|shelve|drop', 'bill|law|tax|decree|fuel tax'], ['agree to', 'reform|early election|power-sharing'], ['grant', 'autonomy|right|independence|self-rule|vote'], ['promulgate|enact', 'constitution|reform']]
  },
  {
    name: 'announce withdrawal', cameo: '080', actor: 'who will withdraw', recipient: 'from whom',
    rule: 'A withdrawal or truce is announced; carried out, it is RETREAT.',
    example: 'The alliance announced the withdrawal of its brigade.',
    phrases: [['announce|declare|order', 'withdrawal|troop withdrawal|pullout|drawdown|pullback']]
  }
])
