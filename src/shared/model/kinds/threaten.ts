import { defineKinds } from './define.ts'

const THREAT = 'threaten|warn of|warn|threaten with|vow'

/** Threats: PLOVER THREATEN, CAMEO 13. */
export const THREATEN = defineKinds('THREATEN', [
  {
    name: 'threaten', cameo: '130', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'A threat that fits nothing narrower; a danger that “threatens” somebody is no event.',
    example: 'The strongman threatened his neighbour.',
    verbs: 'threaten',
    phrases: [['make|issue|utter|repeat', 'threat'], [`${THREAT}|swear`, 'veto']]
  },
  {
    name: 'warn', cameo: '130', actor: 'who warns', recipient: 'who is warned',
    rule: 'A warning to a side not to do something or of what will follow; a warning of a danger that nobody makes is “voice fears”.',
    example: 'Ethiopia warned Egypt against a strike on the dam.',
    verbs: 'warn|warn against|caution|caution against', nouns: 'warning',
    phrases: [['issue|give|deliver|sound', 'warning']]
  },
  {
    name: 'threaten to cut aid', mode: 'relations', cameo: '131', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Aid or trade may be cut.',
    example: 'Germany threatened to cut aid to Niger.',
    phrases: [[THREAT, 'cut aid|halt aid|suspend aid|withhold aid|cut funding|freeze aid']]
  },
  {
    name: 'threaten sanctions', mode: 'restrict', cameo: '131', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Sanctions, an embargo, a tariff, a boycott or a blockade may come.',
    example: 'The bloc threatened sanctions against the junta.',
    phrases: [[THREAT, 'sanction|embargo|tariff|boycott|blockade|impose|asset freeze|close|curfew|restriction|ban']]
  },
  {
    name: 'threaten to cut ties', mode: 'relations', cameo: '131', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Relations may be cut or an envoy called home.',
    example: 'Bolivia threatened to sever ties with its creditor.',
    phrases: [[THREAT, 'sever|cut|suspend|break off|downgrade|recall|freeze|withdraw|leave|quit|pull out']]
  },
  {
    name: 'threaten arrest', mode: 'arrest', cameo: '132', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Prison, trial or another penalty may come.',
    example: 'The ministry threatened the editors with prison.',
    phrases: [[THREAT, 'arrest|prison|jail|imprisonment|prosecution|detention|prosecute|detain|imprison|legal action|trial']]
  },
  {
    name: 'threaten protest', mode: 'restrict', cameo: '133', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Strikes, marches or a boycott at home may come.',
    example: 'Dockers threatened a general strike.',
    phrases: [['threaten|threaten with', 'go on strike|general strike|strike action|walk out|protest|demonstration|march|walkout']]
  },
  {
    name: 'threaten to halt talks', mode: 'relations', cameo: '134', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Talks or mediation may end.',
    example: 'The front threatened to walk out of the talks.',
    phrases: [[THREAT, 'walk out of the talks|leave talks|halt talks|suspend talks|quit talks|break off talks|leave the talks|suspend negotiations|boycott talks']]
  },
  {
    name: 'threaten to expel', mode: 'expel', cameo: '136', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Diplomats, peacekeepers, inspectors or aid groups may be sent away.',
    example: 'Mali threatened to expel the observers.',
    phrases: [[THREAT, 'expel|expulsion|deport|kick out|throw out']]
  },
  {
    name: 'threaten territory', mode: 'territory', cameo: '138', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'Land may be occupied, seized or annexed.',
    example: 'The general threatened to annex the islands.',
    phrases: [[THREAT, 'annex|occupy|invade|seize|occupation|annexation|invasion|capture|take over']]
  },
  {
    name: 'threaten force', mode: 'violence', cameo: '138', actor: 'who threatens', recipient: 'who is threatened',
    rule: 'An attack or other violence may come.',
    example: 'The militia threatened to attack the refinery.',
    verbs: 'vow to hit back|vow to retaliate|vow to strike|vow to respond|vow to avenge|vow to destroy|vow to crush|vow to punish|vow to attack|vow to fight|vow to defend itself|promise to retaliate|promise to hit back|promise retaliation|vow retaliation|vow vengeance|threaten to hit back|threaten war|swear revenge|vow revenge',
    phrases: [[`${THREAT}|swear|promise`, 'hunt|disarm|crush|eliminate|annihilate|dismantle|attack|force|retaliation|retaliate|war|revenge|strike back|military action|bomb|kill|destroy|strike|respond|response|death|crush|punish|military response|nuclear strike|use force|execute']]
  },
  {
    name: 'ultimatum', cameo: '139', actor: 'who sets it', recipient: 'to whom',
    rule: 'A last demand with a day or a penalty.',
    example: 'The bloc gave the coup leaders an ultimatum.',
    verbs: 'set a deadline',
    nouns: 'ultimatum',
    phrases: [['give', 'deadline|ultimatum|final warning|hour to|week to|day to|month to'], ['give', 'hour|48 hours|72 hours|24 hours'], ['issue|give|deliver|set|present', 'ultimatum|deadline']]
  }
])
