import { defineKinds } from './define.ts'

const GATHERINGS = 'summit|conference|forum|assembly|session|congress|plenary|ministerial|roundtable'
const VISITORS = '<person>|delegation|envoy|visitor|guest|minister|president|ambassador|official|leader|counterpart|team'

/** Meetings, visits and talks, near or far: PLOVER CONSULT, CAMEO 04. */
export const CONSULT = defineKinds('CONSULT', [
  {
    name: 'meet', cameo: '040', sides: 'mutual', actor: 'who is named as meeting', recipient: 'who is met',
    rule: 'A meeting that took place. With a host and a visitor, the visitor is the actor; planned meetings get the flag.',
    example: 'Foreign Minister Lena Ortiz met the Kenyan ambassador.',
    verbs: 'come face to face|come face to face with|be closeted with|rub shoulders with|break bread with|meet|meet with|sit down|sit down with|huddle with|dine with|lunch with|get together with|shake hands|shake hands with|come together', nouns: 'meeting|encounter|summit|get-together|audience|courtesy call|working dinner|working lunch|bilateral meeting',
    phrases: [['hold|have', 'one-on-one|sit-down|face-to-face|tête-à-tête|pull-aside|private talk|brief meeting|working breakfast'], ['hold|have', 'face-to-face meeting|first meeting|rare meeting|encounter'], ['hold|have|attend|chair|co-chair', 'bilateral meeting|tête-à-tête|working dinner|working lunch|lunch|dinner|breakfast'], ['hold|have', 'meeting|audience']]
  },
  {
    name: 'discuss', cameo: '040', sides: 'mutual', actor: 'who discusses', recipient: 'with whom',
    rule: 'A conversation named by what it was about; what was discussed is its topic.',
    example: 'The two sides discussed fishing rights.',
    verbs: 'discuss|talk about|deliberate on|exchange views|confer on|hold discussions on', nouns: 'discussion',
    phrases: [['exchange', 'view on|assessment'], ['exchange', 'view|opinion'], ['review', 'tie|relation|cooperation|development|situation|progress|issue'], ['explore', 'way|cooperation|possibility|avenue'], ['take up|raise', 'issue|matter|question|case'], ['go over|touch on|look into|deliberate', 'issue|matter|agenda|detail']]
  },
  {
    name: 'hold talks', cameo: '040', sides: 'mutual', actor: 'who talks', recipient: 'with whom',
    rule: 'Talks or consultations without a word on what they are to settle; with terms at stake it is “negotiate”.',
    example: 'Premier Ama Boateng held talks with the Togolese president.',
    verbs: 'confer|confer with|consult|consult with|hold talks|speak with|talk with|sit across from', nouns: 'round of consultations|round of discussions|round of dialogue|round of political consultations|strategic dialogue|high-level talks|security talks|defence talks|talks|consultation|dialogue|conversation|round of talks|bilateral talks|consultations|conversations',
    phrases: [['launch|kick off|reopen|restart|relaunch|renew|stage|sit down for', 'talks|consultation|dialogue|round of talks|security dialogue|discussions'], ['convene', 'consultation|round of talks|security dialogue|discussions'], ['wrap up|finish|complete|end', 'conversation'], ['wrap up|finish|complete', 'talks|consultation|dialogue|discussion'], ['lock in|engage in|enter into|sit for|join|attend', 'discussion|consultation|conversation'], ['lock in|engage in|enter into|sit for', 'talks|dialogue'], ['hold|conclude|wrap up|finish', 'closed-door session|working session|session of the commission|fifth session'], ['wrap up|finish|complete|conclude|end|enter|open|begin|start|hold|spend', 'day of talks|hour of talks|week of talks|day of consultations|day of discussions|round of consultations|round of discussions'], ['hold|have|conduct|begin|start|open|resume|conclude|continue', 'talks|consultation|dialogue|conversation|discussion'], ['hold|begin|open|conclude|start|resume|wrap up', 'round|round of talks|political consultation'], ['talk to|speak to', '<person>|counterpart|president|minister|foreign minister|leader|prime minister|premier|envoy|chancellor|ambassador']]
  },
  {
    name: 'negotiate', cameo: '046', sides: 'mutual', actor: 'who negotiates', recipient: 'with whom',
    rule: 'Talks over the terms of a settlement, a treaty or a deal.',
    example: 'Ecuador and Peru negotiated a fishing accord in Lima.',
    verbs: 'negotiate|bargain with|haggle over|thrash out|bargain', nouns: 'round of negotiations|round of peace talks|negotiating session|negotiating round|climate talks|accession talks|accession negotiations|negotiation|peace talks|bargaining|negotiations|trade talks|truce talks|ceasefire talks|nuclear talks|border talks',
    phrases: [['launch|open|reopen|restart|relaunch|enter|enter into|resume|begin|start|kick off|continue|wrap up|complete|conclude', 'negotiation|negotiations|membership talks|free trade talks|talks on'], ['hold|conclude|wrap up', 'day of negotiations|negotiating session|negotiating round'], ['lock in|engage in|enter into|join|wrap up|finish|complete|conclude|reopen|relaunch|restart', 'negotiation|peace talks|trade talks|round of negotiations'], ['hold|resume|open|begin|start|conduct|continue', 'negotiations|trade talks|truce talks|ceasefire talks|accession talks|round of negotiations'], ['hold|resume|open|begin|start|conduct', 'negotiation|peace talks']]
  },
  {
    name: 'brief', cameo: '040', actor: 'who informs', recipient: 'who is informed',
    rule: 'Somebody tells another side how things stand, in a meeting or by message; a press briefing is a statement.',
    example: 'The mediator briefed the Security Council on her journey.',
    verbs: 'brief|inform|debrief|apprise|update|fill in|notify|acquaint', nouns: 'briefing',
    phrases: [['give', 'briefing to|account'], ['give|deliver|present', 'briefing|report']]
  },
  {
    name: 'phone', mode: 'phone', cameo: '041', sides: 'mutual', actor: 'who calls; both where the text has no caller', recipient: 'who is called',
    rule: 'A conversation by telephone.',
    example: 'Chancellor Ilse Brandt phoned the Moldovan president.',
    verbs: 'phone|telephone|ring up', nouns: 'phone talks|call between|telephone talks|phone call|telephone call|telephone conversation|phone conversation|phone talk|telephone talk|call with',
    phrases: [['receive|get|take|field', 'phone call|telephone call'], ['call', 'discuss|congratulate|condole'], ['speak|talk|speak with|talk with|discuss|confer|call', 'phone|telephone'], ['hold|make|have', 'phone call|telephone call|telephone conversation|phone conversation']]
  },
  {
    name: 'video call', mode: 'phone', cameo: '041', sides: 'mutual', actor: 'who calls; both where the text has no caller', recipient: 'who is called',
    rule: 'A meeting by video or another line that is not the telephone; PLOVER counts every remote medium as phone.',
    example: 'The ministers held a video call on flood relief.',
    nouns: 'video call|video conference|videoconference|video-conference|virtual meeting|online meeting|virtual summit|video link',
    phrases: [['meet|speak|talk|confer|hold', 'video link|videoconference|video conference|video call|video']]
  },
  {
    name: 'send message', mode: 'phone', cameo: '040', actor: 'who writes', recipient: 'who is written to',
    rule: 'A letter or message from one side to the other; what it expresses (thanks, a protest) is an event of its own.',
    example: 'President Sani Issa sent a letter to his Chadian counterpart.',
    verbs: 'write to',
    phrases: [['send|write|deliver|hand over|convey|pass on|exchange|address|carry', 'letter|message|note']]
  },
  {
    name: 'visit', mode: 'visit', cameo: '042', actor: 'the visitor', recipient: 'the host, or the country where the text names no host',
    rule: 'A journey to another country or a call on a host. The visitor is the actor and the destination the place; planned visits get the flag.',
    example: 'Vice-President Karin Dahl visited Jakarta.',
    verbs: 'visit|be on visit|be on state visit|be on official visit|make a stop in|stop off in|travel|travel to|fly to|fly into|journey to|arrive in|arrive at|touch down in|head to|head for|depart for|leave for|call on at|pay a visit|pay a call on|return from|drop in on|stop over in|set off for|call in at|land in|disembark in|fly in|come to|tour|fly out to|journey|pay a courtesy call on', nouns: 'visit|trip|stopover|state visit|official visit|tour|working visit|journey|pilgrimage',
    phrases: [['expect in|await in|be due in|be due at|expect at', '<place>'], ['make|pay|wrap up|finish|end|conclude|cap|round off|begin|start|kick off|open|launch|complete', 'stop|surprise stop|detour'], ['pay|make|begin|start|conclude|end|kick off|wrap up', 'regional tour|three-nation tour|african tour|asian tour|european tour|swing'], ['be', 'working visit|state visit|official visit|two-day visit|three-day visit|four-day visit|goodwill visit|surprise visit|private visit|day-long visit|week-long visit'], ['spend', 'day|night|hour'], ['pay|make|begin|start|conclude|undertake|end|kick off|wrap up|continue|embark on|complete', 'state visit|official visit|stopover|pilgrimage|surprise visit|courtesy visit|journey'], ['pay|make|begin|start|conclude|undertake|end|kick off', 'visit|trip|tour|call'], ['tour|inspect', 'region|country|camp|facility|site|base|city|area'], ['stop in|come to', '<place>|capital'], ['arrive|land', '<place>|capital|airport|visit'], ['land in|land at|jet to', '<place>|capital'], ['arrive|fly|land', 'visit']]
  },
  {
    name: 'host', mode: 'visit', cameo: '043', sides: 'reversed', actor: 'the visitor', recipient: 'the host',
    rule: 'Told from the host’s side: the visitor still is the actor and the host the recipient. CAMEO’s 043 reads from host to visitor.',
    example: 'President Mele Fonoti received the Japanese envoy in Apia.',
    phrases: [['host|welcome|greet', 'mission'], ['host|receive|welcome|greet', 'visitors|speaker|negotiator|dignitary|head of state|monarch|general|group of|commander|lawmakers'], ['host|receive|welcome|greet|entertain', 'king|queen|premier|prime minister|chancellor|secretary|secretary-general|foreign minister|emir|sultan|crown prince|senator|lawmaker|commissioner|pope|chief'], ['host|receive|welcome|greet|play host to|entertain', VISITORS], ['give|grant', 'audience']]
  },
  {
    name: 'meet on neutral ground', mode: 'third-party', cameo: '044', sides: 'mutual', actor: 'all who meet', recipient: 'nobody; the host in between is the place',
    rule: 'Two sides meet in a third country, with somebody else as their host.',
    example: 'Envoys of both armies met on neutral ground in Muscat.',
    nouns: 'proximity talks|indirect talks',
    phrases: [['meet|talk|negotiate|hold', 'neutral ground|neutral venue|third country|proximity talks|indirect talks']]
  },
  {
    name: 'multilateral meeting', mode: 'multilateral', cameo: '040', sides: 'mutual', actor: 'all who take part', recipient: 'nobody',
    rule: 'A summit, conference or session of an organization or of three sides and more.',
    example: 'Ministers of nine states attended the summit in Lomé.',
    verbs: 'convene',
    nouns: 'trilateral meeting|quadrilateral meeting|multilateral meeting|ministerial meeting|trilateral summit|trilateral talks|four-way talks|three-way talks|emergency session|summit meeting|summit talks|ministerial conference|donor conference|peace conference|plenary session|leaders’ summit',
    phrases: [['huddle|confer|talk|speak|get together', 'sidelines|sideline|margin'], ['call', 'emergency meeting|emergency session|special session|extraordinary session|extraordinary meeting'], ['gather|assemble|congregate|convene|converge', 'envoy|diplomat|ambassador|negotiator|premier|head of state|chief of staff|foreign minister|defence minister|finance minister|representative|delegation|central banker|lawmaker'], ['assemble|congregate|convene|converge', 'minister|leader|delegate'], ['gather', 'leader|minister|delegate'], ['hold|convene|open|host|chair|attend|co-chair|address', 'peace conference|donor conference|emergency meeting|special session|council meeting|annual meeting|summit meeting|ministerial conference|foreign ministers meeting|council'], ['attend|participate in|take part in|convene|gather for|join|host', `${GATHERINGS}|meeting|talks|dialogue`], ['open', GATHERINGS], ['gather in|gather at|meet in|meet at|assemble in|converge in|gather for|meet for', GATHERINGS], ['participate|take part|gather|convene', `${GATHERINGS}|meeting|talks|dialogue`], ['meet', 'sidelines|sideline|margin'], ['hold', `trilateral meeting|ministerial meeting|trilateral talks|emergency session|${GATHERINGS}`], ['chair|moderate', 'talks|meeting|session|summit|conference|forum|round']]
  },
  {
    name: 'mediate', mode: 'third-party', cameo: '045', actor: 'the mediator', recipient: 'the sides between whom it is mediated',
    rule: 'A third side helps others to settle; an offer to do so is “offer to mediate”.',
    example: 'Oman mediated between the two factions.',
    verbs: 'shuttle|broker talks|play mediator|mediate|intercede|shuttle between|act as mediator|arbitrate|act as go-between', nouns: 'mediation|shuttle diplomacy|mediation effort|good offices',
    phrases: [['host', 'round of negotiations|round of talks|negotiation|ceasefire talks|truce talks|nuclear talks'], ['broker|facilitate', 'talks|deal|agreement|ceasefire|truce|negotiation|dialogue|meeting|settlement|peace'], ['host', 'peace talks|proximity talks|indirect talks']]
  },
  {
    name: 'present credentials', cameo: '040', actor: 'the new ambassador', recipient: 'who accepts them',
    rule: 'A new ambassador hands over letters of credence.',
    example: 'Ambassador Rafael Pinto presented his credentials to the queen.',
    phrases: [['receive|accept', 'credential|letter of credence'], ['present|submit|hand over|hand|deliver', 'credential|letter of credence']]
  }
])
