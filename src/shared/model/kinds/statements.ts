import { defineKinds } from './define.ts'

/** What is only said: CAMEO 01, which PLOVER leaves out and briefings need. */
export const STATEMENTS = defineKinds(null, [
  {
    name: 'statement', cameo: '010', sides: 'speaker', actor: 'who speaks', recipient: 'to whom it is said, where the text says so',
    rule: 'What somebody said that is no act of its own, such as praise, a demand or a threat.',
    example: 'The minister said that the talks would go on.',
    verbs: 'testify|contend|quip|retort|recount|concede that|post on social media|write on social media|say on social media|tell parliament|muse|boast|joke|say|state|announce|underline|underscore|stress|emphasize|emphasise|note|add|reiterate|highlight|point out|remark|tell|declare|assert|affirm|reaffirm|maintain|explain|argue|claim|insist|observe|recall|mention|describe|reveal|disclose|confirm|write|tweet|comment|opine|proclaim|clarify|indicate|suggest|predict|admit|acknowledge|stipulate|conclude|propose',
    phrases: [['speak to|talk to|address', 'reporter|journalist|television|radio|news agency|newspaper|press|media|broadcaster|news conference|press conference'], ['deliver|give', 'televised address|keynote speech|address to the nation'], ['deliver', 'speech'], ['make|issue|release|give', 'statement|remark|comment|speech'], ['call', '<predicate>'], ['express|voice|share', 'view|opinion|belief|conviction|confidence']]
  },
  {
    name: 'decline to comment', cameo: '011', sides: 'speaker', actor: 'who will not comment', recipient: 'who asked, where the text says so',
    rule: 'Somebody asked says that they will not comment.',
    example: 'The embassy declined to comment on the report.',
    verbs: 'decline to comment|refuse to comment|decline comment'
  },
  {
    name: 'voice fears', cameo: '012', sides: 'speaker', actor: 'who speaks', recipient: 'to whom it is said, where the text says so',
    rule: 'A dark view of what is or will be, blaming and threatening nobody; “warn of” a danger that the speaker does not bring about belongs here.',
    example: 'The envoy warned of a famine in the valley.',
    verbs: 'lament|fear',
    phrases: [['warn of|warn about|caution about', 'famine|crisis|risk|danger|disaster|catastrophe|shortage|outbreak|epidemic|consequence|escalation|threat|instability|spillover|collapse'], ['express|voice', 'fear|pessimism|worry|doubt|scepticism|skepticism'], ['warn of|warn about|caution about', 'rise|flood|drought|food crisis|deterioration|backlash|recession|humanitarian crisis|hunger|epidemics|power vacuum']]
  },
  {
    name: 'voice hope', cameo: '013', sides: 'speaker', actor: 'who speaks', recipient: 'to whom it is said, where the text says so',
    rule: 'A bright view of what is or will be, promising nothing.',
    example: 'President Adaora Nwosu hoped that the border would open soon.',
    verbs: 'hope|look forward to',
    phrases: [['express|voice', 'hope|optimism|satisfaction|desire|wish']]
  },
  {
    name: 'consider', cameo: '014', sides: 'speaker', actor: 'who considers it', recipient: 'whom it would touch, where the text says so',
    rule: 'A step is thought about and nothing is decided.',
    example: 'The cabinet is considering a proposal to move the embassy.',
    verbs: 'mull',
    phrases: [['consider|weigh|study|examine', 'option|proposal|plan|possibility|idea|request|offer|step|measure|response']]
  },
  {
    name: 'claim responsibility', cameo: '015', sides: 'speaker', actor: 'who takes it on', recipient: 'whom it hit, where the text says so',
    rule: 'Somebody owns up to an act, in pride or in shame; the act itself is an event of its own.',
    example: 'A rebel group claimed responsibility for the ambush.',
    phrases: [['claim|accept|take|admit|acknowledge', 'responsibility|blame|involvement']]
  },
  {
    name: 'deny', cameo: '016', sides: 'speaker', actor: 'who denies', recipient: 'whose claim is denied, where the text says so',
    rule: 'A claim or a charge is denied. What was denied is kept as an event with the flag “denied”.',
    example: 'Rehn denied the accusation.',
    verbs: 'deny|refute|rebut', nouns: 'denial',
    phrases: [['rule out', 'sabotage|foul play|terrorism|link|involvement|human error|default|shortage|devaluation'], ['reject|dismiss', 'accusation|allegation|claim|charge|report|rumour|rumor|suggestion|assertion|criticism|involvement']]
  },
  {
    name: 'symbolic act', cameo: '017', actor: 'who performs it', recipient: 'whom it honours',
    rule: 'A gesture that says something without words: a wreath, a minute of silence, a flag at half-mast.',
    example: 'The ambassador laid a wreath at the memorial.',
    verbs: 'observe a minute of silence',
    phrases: [['lay|place', 'bouquet|garland'], ['place', 'flower|wreath'], ['lay', 'wreath|flower'], ['light', 'candle'], ['observe|hold', 'silence']]
  },
  {
    name: 'condole', cameo: '018', actor: 'who condoles', recipient: 'to whom',
    rule: 'Sympathy in grief or disaster; material help is aid.',
    example: 'King Tupou condoled with the families of the sailors.',
    verbs: 'condole|mourn|commiserate', nouns: 'condolence',
    phrases: [['send|offer|extend|convey', 'condolences|telegram of condolence|message of condolence'], ['express|offer|extend|send|convey', 'condolence|sympathy']]
  },
  {
    name: 'concur', cameo: '019', sides: 'speaker', actor: 'who shares the view', recipient: 'whose view it is',
    rule: 'Somebody shares another’s view; agreeing to do something is “agree”.',
    example: 'The premier concurred with her guest on the need for calm.',
    verbs: 'concur|agree with|share the view'
  }
])
