import { defineKinds } from './define.ts'

const DRILLS = 'joint exercise|joint drill|joint air patrol|joint naval patrol|joint training|joint air exercise|joint manoeuvres|joint manoeuvre|joint maneuver|joint patrol|joint military exercise|joint naval exercise|joint war game|joint wargames|joint naval drill|joint air drill|combined exercise'

/** What two sides do together and both gain from: PLOVER COOPERATE, CAMEO 06. */
export const COOPERATE = defineKinds('COOPERATE', [
  {
    name: 'cooperate', cameo: '060', sides: 'mutual', actor: 'who cooperates', recipient: 'with whom',
    rule: 'Work done together that brings both sides something material; “cooperation” as a subject of talks is a topic.',
    example: 'Chile cooperated with Bolivia on the rescue of the miners.',
    verbs: 'band together|work hand in hand with|cooperate in|act together|jointly build|jointly run|jointly launch|jointly develop|join hands with|join hands|pool resources|team up|join forces|act in concert with|cooperate closely with|cooperate with|collaborate with|team up with|join forces with|cooperate|collaborate|work together|work with|jointly|work jointly|partner with|work closely with|coordinate with', nouns: 'joint operation|joint investigation|joint venture',
    phrases: [['open|launch|build|inaugurate|start|set up|create|found|run|establish|form|begin|complete|unveil', 'joint bridge|joint railway|joint airline|joint bank|joint university|joint refinery|joint centre|joint hospital|joint crossing|joint plant|joint port|joint office|joint unit|joint investigation team|joint market|joint satellite|joint hotline|joint school|joint space mission|joint court'], ['coordinate', 'strike|effort|patrol|operation|response|rescue|air strike|policy'], ['link|connect|merge', 'grid|power grid|network|railway|stock exchange'], ['open|launch|hold|conduct|start|begin|build|carry out|run|set up|create|establish|stage|form|found|inaugurate|organize|organise', 'joint venture|joint project|joint operation|joint force|joint commission|joint factory|joint laboratory|joint centre|joint center|joint company|joint mission|joint satellite|joint customs post|joint post|joint investigation|joint police patrol|joint border post|joint checkpoint|joint research|joint programme|joint program|joint committee|joint fund|joint command|joint police operation'], ['launch|set up|establish|create|open|start|run|carry out|conduct|form|inaugurate|build|begin', 'joint team|joint task force|joint study|rail link|power line|interconnector|exchange programme|exchange program'], ['exchange|share', 'student|technology|expertise|know-how|best practice|experience|scholar']]
  },
  {
    name: 'trade', cameo: '061', sides: 'mutual', actor: 'who trades or invests', recipient: 'with whom',
    rule: 'Goods, energy or money begin or go on to flow between the sides; a trade deal that is signed is “sign agreement”.',
    example: 'Namibia resumed exports of beef to Norway.',
    verbs: 'strike a trade deal with|buy grain from|barter with|invest in|trade with|import from|export to|ship to|export|import',
    phrases: [['restore|resume|reopen|relaunch', 'ferry service|ferry|train service|rail link|bus link|flight|air link|direct flight|direct trade|postal service|border trade|gas export|oil export|grain export|freight service|coal shipment'], ['start|begin|launch|open', 'ferry service|ferry|train service|bus link|flight|air link|direct flight|direct trade|postal service|border trade|gas export|oil export|grain export|freight service|coal shipment'], ['deliver|ship|send|supply', 'gas|oil|crude|diesel|coal|corn|electricity|power|uranium|fertiliser|lithium|copper|nickel|iron ore|beef|chicken|sugar|lng|liquefied gas|soya|palm oil|cotton|timber|cattle'], ['pump|sell|export|buy|import|purchase|order|sell off|source', 'gas|oil|crude|diesel|coal|wheat|grain|rice|corn|maize|electricity|power|uranium|fertiliser|lithium|copper|nickel|iron ore|beef|chicken|sugar|tonne of wheat|tonne of rice|lng|liquefied gas|soya|palm oil|cotton|timber|cattle'], ['import|export|buy|sell', 'tonne|ton|barrel|cargo'], ['ship', 'barrel|cargo'], ['supply', 'coal'], ['ship', 'oil|gas|coal'], ['ship|supply|deliver', 'natural gas|crude|crude oil|lng|sugar|cotton|copper|timber|fish|coffee|fruit|car|tractor|locomotive|airliner|passenger jet|turbine|reactor'], ['import|export|sell|buy|purchase', 'natural gas|crude|crude oil|lng|sugar|cotton|copper|timber|fish|coffee|maize|fruit|car|tractor|locomotive|airliner|passenger jet|turbine|reactor'], ['resume|begin|start|launch|restart|open', 'ferry service|train service|direct flight|bus service|rail service|air link|freight service'], ['import|export', 'gas|oil|wheat|grain|electricity|coal|rice|beef|soybean'], ['resume|begin|start|expand|increase|restart|launch', 'trade|export|import|shipment|delivery|gas supply|flight'], ['sell|buy|purchase', 'gas|oil|wheat|grain|electricity|coal|fertilizer|fertiliser|uranium'], ['open', 'market|pipeline'], ['buy|purchase|order|sell|lease', 'aircraft|airliner|plane|locomotive|train|stake|crop|coffee|cocoa|soybean|beef|rice|fertilizer|vaccine|power'], ['resume|begin|start|restart|launch|reopen', 'air link|rail service|ferry|bus service|cargo service|air service|train service|border trade|oil supply|pumping'], ['supply', 'gas|oil|electricity|power'], ['pump', 'gas|oil|crude']]
  },
  {
    name: 'joint exercise', cameo: '062', sides: 'mutual', actor: 'who exercises together', recipient: 'with whom',
    rule: 'Forces of two sides and more train or patrol together; one side alone is MOBILIZE.',
    example: 'Malaysia and Brunei held a joint naval exercise.',
    verbs: 'train together|patrol jointly|exercise together|drill together',
    nouns: DRILLS,
    phrases: [['hold|stage|conduct|begin|start|launch|carry out|take part in|complete|wrap up|end|join|kick off', 'joint rescue drill|joint war game|joint sea exercise|joint landing exercise|joint exercise|joint drill|combined exercise|joint manoeuvre'], ['take part in|participate in|join', 'joint exercise|joint drill|joint military exercise|joint naval exercise'], ['hold|conduct|stage|launch|start|begin|carry out', DRILLS]]
  },
  {
    name: 'cooperate militarily', cameo: '062', sides: 'mutual', actor: 'who sells, or works with the other', recipient: 'with whom',
    rule: 'Arms are bought and sold, or forces work together; arms given are military aid.',
    example: 'Poland sold tanks to Ghana.',
    verbs: 'jointly patrol|patrol together|sail together|fly together|jointly guard|fight side by side with|build jointly|fight alongside',
    phrases: [['buy|purchase|sell|lease|acquire|export|procure', 'rocket launcher|fighter jet|fighter|fighter plane|jet|tank|missile|drone|frigate|submarine|corvette|howitzer|air defence system|air-defence system|armoured vehicle|helicopter|patrol aircraft|warship|radar|ammunition|rifle|combat aircraft|attack helicopter|arms|weapon|surveillance plane|minesweeper|tank shell'], ['order', 'rocket launcher|fighter jet|fighter|fighter plane|jet|tank|missile|drone|corvette|howitzer|air defence system|air-defence system|armoured vehicle|helicopter|patrol aircraft|radar|ammunition|rifle|combat aircraft|attack helicopter|arms|weapon|surveillance plane|minesweeper|tank shell'], ['sell|buy|purchase|export', 'tank|missile|jet|fighter jet|warplane|arms|weapon|helicopter|drone|frigate|submarine|warship|air defence system|air defense system|ammunition'], ['co-produce|co-develop', 'missile|drone|jet|fighter jet|tank']]
  },
  {
    name: 'extradite', cameo: '063', actor: 'who hands over', recipient: 'who gets the suspect',
    rule: 'A suspect is handed over to another state’s courts, or courts and police of two states work together.',
    example: 'Albania extradited the banker to Italy.',
    verbs: 'send for trial|deliver to justice|extradite|render to', nouns: 'extradition',
    phrases: [['hand over|hand|surrender|transfer|turn over|deliver|send back|give up|yield|fly|extradite', 'suspect|fugitive|cartel boss|drug boss|gang boss|crime boss|mob boss|boss|kingpin|drug lord|drug kingpin|mobster|hacker|fraudster|trafficker|smuggler|warlord|gang leader|banker|murderer|war criminal|money launderer|ringleader|wanted man|convict'], ['hand over|surrender|turn over', '<person>|drug lord|trafficker|wanted man|gang leader|gang member|ringleader|hacker|banker'], ['hand over|surrender|transfer', 'suspect|fugitive|convict'], ['hand over|surrender|transfer|turn over|hand', 'hacker|trafficker|smuggler|gang leader|criminal|drug lord|warlord|accused|murderer|war crimes suspect|militant|fraudster|banker|gangster|cartel leader']]
  },
  {
    name: 'share intelligence', cameo: '064', actor: 'who shares', recipient: 'with whom',
    rule: 'Intelligence or other weighty information changes hands.',
    example: 'Jordan shared intelligence with Cyprus.',
    nouns: 'intelligence-sharing|intelligence sharing',
    phrases: [['share|exchange|swap|pass on|pass|hand over|trade|provide|give|forward', 'intelligence|data|evidence|information|radar data|finding|flight data|warning data|file|tip|customs data|police data|fingerprint|dossier|list of suspects'], ['share|exchange|supply|hand over', 'satellite imagery|flight data|radar data|file|dossier|intelligence report|fingerprint'], ['share|exchange|pass on|pass|supply|provide', 'intelligence|information|data|evidence|satellite image'], ['share|exchange|pass on|pass|supply|hand over|provide', 'radar data|coordinates|dossier|flight data|list of suspects|location|tip|tip-off|threat data|DNA data|footage|file|recording'], ['share|exchange|pass on|pass|hand over', 'radar image|image|imagery|satellite imagery|satellite photo|sample|map|list|record|phone record|finding']]
  }
])
