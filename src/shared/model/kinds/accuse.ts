import { defineKinds } from './define.ts'

const ACCUSE_VERBS = 'accuse|suspect'

/** Disapproval, charges and inquiries: PLOVER ACCUSE, CAMEO 11 and 09. */
export const ACCUSE = defineKinds('ACCUSE', [
  {
    name: 'criticize', mode: 'disapprove', cameo: '111', actor: 'who criticizes', recipient: 'who is criticized, or whose conduct is',
    rule: 'Sharp words against a side or what it did, without a charge of guilt.',
    example: 'The senator criticized Denmark over the pipeline.',
    verbs: 'scoff at|deride|pour scorn on|take a swipe at|fire a broadside at|criticize|criticise|slam|blast|rebuke|lambast|lambaste|decry|deplore|censure|chide|castigate|berate|lash out at|hit out at|take to task|find fault with|denigrate|excoriate|upbraid|scold|reprimand|assail|bemoan|protest against|chastise|mock|ridicule|take aim at|lay into|rail against|fault|pillory|disparage|insult|inveigh against', nouns: 'criticism|rebuke|reprimand|censure'
  },
  {
    name: 'condemn', mode: 'disapprove', cameo: '111', actor: 'who condemns', recipient: 'who is condemned, or whose act is',
    rule: 'An act or its author is condemned.',
    example: 'Mongolia condemned the attack on the convoy.',
    verbs: 'express outrage at|voice outrage at|express revulsion at|condemn|denounce', nouns: 'condemnation|denunciation'
  },
  {
    name: 'express concern', mode: 'disapprove', cameo: '110', actor: 'who is concerned', recipient: 'whose conduct it is about, where the text says so',
    rule: 'Unease at somebody’s conduct; fear of what may come, blaming nobody, is “voice fears”.',
    example: 'Slovenia expressed concern over the arrests.',
    verbs: 'be alarmed by|be concerned by|sound the alarm over|sound the alarm about|ring alarm bells over|be worried by|be troubled by|be dismayed by|be disturbed by|object to|disapprove of|take issue with|frown on',
    phrases: [['express|voice|raise', 'concern|alarm|dismay|displeasure|outrage|disappointment|objection|indignation|dissatisfaction|discontent|unease'], ['express|voice|raise|convey', 'anger|frustration|shock|annoyance|consternation|reservation|misgiving|disapproval|opposition|protest']]
  },
  {
    name: 'accuse', mode: 'allege', cameo: '112', actor: 'who accuses', recipient: 'who is accused',
    rule: 'A side is charged in words with a wrong; charged in court it is COERCE.',
    example: 'Gabon accused the company’s home state of bribery.',
    verbs: 'point a finger at|level accusations at|level charges against|accuse|allege|implicate|point the finger at', nouns: 'accusation|allegation',
    phrases: [['level|make|bring', 'accusation|allegation|charge']]
  },
  {
    name: 'blame', mode: 'allege', cameo: '112', actor: 'who blames', recipient: 'who is blamed',
    rule: 'A side is held to be behind a harm done.',
    example: 'The mayor blamed the militia for the fire.',
    verbs: 'pin the blame on|lay the blame on|put the blame on|blame|hold responsible|hold accountable',
    phrases: [['pin|lay|put', 'blame']]
  },
  {
    name: 'accuse of crime', mode: 'allege', cameo: '1121', actor: 'who accuses', recipient: 'who is accused',
    rule: 'The charge is crime, fraud or corruption.',
    example: 'The auditor accused the minister of embezzlement.',
    phrases: [[ACCUSE_VERBS, 'corruption|embezzlement|fraud|bribery|smuggling|theft|murder|crime|money laundering']]
  },
  {
    name: 'accuse of abuses', mode: 'allege', cameo: '1122', actor: 'who accuses', recipient: 'who is accused',
    rule: 'The charge is a breach of human rights.',
    example: 'The rapporteur accused the guards of torture.',
    phrases: [[ACCUSE_VERBS, 'torture|abuse|human rights abuse|human rights violation|repression|slavery|persecution|discrimination']]
  },
  {
    name: 'accuse of aggression', mode: 'allege', cameo: '1123', actor: 'who accuses', recipient: 'who is accused',
    rule: 'The charge is an attack, a breach of a truce or support for fighters.',
    example: 'Eritrea accused its neighbour of aggression.',
    phrases: [[ACCUSE_VERBS, 'aggression|attack|invasion|shelling|incursion|violation|ceasefire violation|terrorism|provocation|bombing|sabotage|war crime|genocide|crime against humanity|massacre']]
  },
  {
    name: 'accuse of spying', mode: 'allege', cameo: '1125', actor: 'who accuses', recipient: 'who is accused',
    rule: 'The charge is espionage, treason or meddling.',
    example: 'Belarus accused the attaché of espionage.',
    phrases: [[ACCUSE_VERBS, 'espionage|spying|treason|interference|meddling|spy|interfere|meddle']]
  },
  {
    name: 'rally opposition', mode: 'disapprove', cameo: '113', actor: 'who rallies', recipient: 'against whom',
    rule: 'Others are won over against a side.',
    example: 'Togo lobbied against the appointment.',
    verbs: 'campaign against|lobby against|agitate against',
    phrases: [['rally|mobilize|mobilise|drum up', 'opposition|resistance']]
  },
  {
    name: 'summon ambassador', mode: 'disapprove', cameo: '114', actor: 'who summons', recipient: 'the envoy, and the country behind',
    rule: 'A resident envoy is called in to hear a protest: ACCUSE and not a meeting, as PLOVER’s manual has it.',
    example: 'Chile summoned the Australian ambassador over the seizure.',
    phrases: [['demarche|convoke', 'ambassador|envoy|chargé d’affaires|diplomat|consul'], ['summon|call in|haul in', 'ambassador|envoy|chargé d’affaires|charge d’affaires|charge d\'affaires|diplomat|attaché|consul|high commissioner|<person>'], ['call to|summon to', 'ministry|foreign ministry|foreign office'], ['summon|call in|haul in|summon to', 'deputy ambassador|acting ambassador|deputy head of mission|top diplomat']]
  },
  {
    name: 'lodge protest', mode: 'disapprove', cameo: '114', actor: 'who protests', recipient: 'to or against whom',
    rule: 'A complaint in due form: a note, a petition, a complaint to a body.',
    example: 'Bhutan lodged a protest with the ministry in Delhi.',
    verbs: 'complain|petition|protest to', nouns: 'protest note|note of protest|formal protest|formal complaint|démarche|demarche',
    phrases: [['hand|deliver|send|lodge|register|raise', 'formal complaint|diplomatic protest|demarche'], ['send', 'objection'], ['send|raise', 'note of protest|protest note|démarche'], ['lodge|file|submit|deliver|hand over|hand|register|make', 'protest|complaint|protest note|note of protest|petition|objection|démarche|formal protest']]
  },
  {
    name: 'sue', mode: 'allege', cameo: '115', actor: 'who sues', recipient: 'who is sued',
    rule: 'A case is brought before a court, at home or abroad.',
    example: 'The Gambia sued the airline’s owners.',
    verbs: 'sue|take to court', nouns: 'lawsuit',
    phrases: [['open', 'legal action|lawsuit|suit'], ['bring|file|open|launch|institute', 'case against|court case|proceedings'], ['take', 'court|world court|tribunal|international court|court of justice'], ['file|bring|launch|institute', 'lawsuit|suit|case|legal action|proceeding|application']]
  },
  {
    name: 'investigate', mode: 'investigate', cameo: '090', actor: 'who investigates', recipient: 'who or whose conduct is investigated',
    rule: 'An inquiry is opened or under way.',
    example: 'Prosecutors in Oslo investigated the consul.',
    verbs: 'examine whether|open a file on|open a case against|question over|scrutinize|scrutinise|investigate|look into|probe|inquire into|inquire about|audit', nouns: 'investigation|probe|inquiry|enquiry|enquiries|manhunt',
    phrases: [['question|interrogate|grill|quiz', 'suspect|witness|shipowner|minister|ex-minister|banker|executive|senator|mayor|official|<person>'], ['examine|study', 'allegation|claim|whether'], ['open|launch|order|begin|start', 'criminal inquiry|review of|fact-finding mission'], ['open|launch|begin|conduct|order|start', 'investigation|probe|inquiry|enquiry'], ['launch|open|begin|order|set up|start', 'inquest|audit|commission of inquiry|review']]
  },
  {
    name: 'investigate crime', mode: 'investigate', cameo: '091', actor: 'who investigates', recipient: 'who is investigated',
    rule: 'The inquiry is into crime or corruption.',
    example: 'The bureau investigated corruption at the port.',
    phrases: [['investigate|probe|look into', 'corruption|fraud|bribery|murder|killing|crime|embezzlement|smuggling|money laundering']]
  },
  {
    name: 'investigate abuses', mode: 'investigate', cameo: '092', actor: 'who investigates', recipient: 'who is investigated',
    rule: 'The inquiry is into breaches of human rights, war crimes or military acts.',
    example: 'The tribunal investigated war crimes in the delta.',
    phrases: [['investigate|probe|look into', 'abuse|torture|human rights abuse|human rights violation|war crime|genocide|massacre|atrocity|airstrike|shelling']]
  }
])
