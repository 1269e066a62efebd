/**
 * CAMEO roles of a post's title, the main one first (CAMEO actor codebook, Phoenix.agents.txt): "defence minister" is GOV and
 * MIL, "member of parliament" LEG, "editor" MED. Empty where the title says none.
 */
export function rolesOfTitle(title: string): readonly string[] {
  const words = title.toLowerCase()
  const role = MAIN_ROLES.find(([pattern]) => pattern.test(words))?.[1]
  if (role === undefined) return []
  const field = role === 'GOV' ? FIELDS.find(([pattern]) => pattern.test(words))?.[1] : undefined
  return field === undefined ? [role] : [role, field]
}

/** The first that fits holds: narrower ones stand before "minister", "chief" and "leader". */
const MAIN_ROLES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:opposition|dissident)\b/, 'OPP'],
  [/\b(?:rebel|insurgent|guerrilla|separatist|militant|militia|warlord)\b/, 'REB'],
  [/\b(?:journalist|editor|correspondent|reporter|columnist|news ?reader|broadcaster|photographer|anchor)\b/, 'MED'],
  [/\b(?:(?:attorney|solicitor)[- ]general|minister|vice[- ]minister|deputy minister|secretary of (?:state|defen[cs]e|the)|foreign secretary|home secretary|defen[cs]e secretary|chancellor|premier|taoiseach)\b/, 'GOV'],
  [/\b(?:secretary|director|consul|governor|inspector|surgeon)[- ]general\b/, 'GOV'],
  [/\bpolice\b|\binspector\b|\bsheriff\b|\bgendarme/, 'COP'],
  [/\b(?:intelligence|spy|security service)\b.*\b(?:chief|head|director|officer)\b|\b(?:chief|head|director) of (?:the )?(?:\w+ )?intelligence\b/, 'SPY'],
  [/\b(?:chief justice|justice of|judge|magistrate|prosecutor|jurist)\b/, 'JUD'],
  [/\b(?:general|colonel|major|captain|lieutenant|sergeant|admiral|brigadier|marshal|commodore|corporal|commander|commander-in-chief|chief of (?:the )?(?:general |defen[cs]e |army |joint )*staff)\b|\b(?:gen|col|lt|maj|adm|brig|capt)\.|\b(?:army|navy|air force|military|armed forces) (?:chief|head|spokes)/, 'MIL'],
  [/\b(?:mp|member of (?:the )?(?:\w+ )?parliament|lawmaker|legislator|senator|congress(?:man|woman)|parliamentarian|speaker|deputy speaker|member of (?:the )?(?:congress|senate|knesset|bundestag))\b/, 'LEG'],
  [/\b(?:party|faction) (?:leader|chair|chief|head|secretary|spokes)|\b(?:leader|chair(?:man|woman|person)?|head|spokes(?:man|woman|person)) of (?:the )?(?:[\w-]+ )*party\b/, 'PTY'],
  [/\b(?:bishop|archbishop|cardinal|patriarch|imam|cleric|rabbi|mufti|ayatollah|priest|pastor|preacher)\b/, 'REL'],
  [/\b(?:ceo|chief executive|businessman|businesswoman|banker|entrepreneur|industrialist|trader|oligarch|central bank)\b/, 'BUS'],
  [/\b(?:professor|teacher|rector|dean|academic|student|scholar|scientist|researcher|analyst)\b/, 'EDU'],
  [/\b(?:doctor|physician|nurse|surgeon|epidemiologist)\b/, 'HLH'],
  [/\b(?:union (?:leader|chief|head|secretary)|trade unionist|labou?r leader)\b/, 'LAB'],
  [/\b(?:activist|campaigner|human rights defender)\b/, 'HRI'],
  [/\b(?:drug lord|gang leader|crime boss|trafficker|mobster|smuggler)\b/, 'CRM'],
  [/\b(?:refugee|asylum seeker)\b/, 'REF'],
  [/\b(?:president|vice[- ]president|king|queen|emir|sultan|crown prince|prince|princess|monarch|ruler|supreme leader|head of (?:state|government)|pm|fm|prime)\b/, 'GOV'],
  [/\b(?:ambassador|envoy|diplomat|consul|attach[ée]|charg[ée]|representative|negotiator|mediator|counsell?or|high commissioner|special rapporteur)\b/, 'GOV'],
  [/\b(?:secretary|under-?secretary|governor|mayor|minister-counsell?or|advis[eo]r|aide|spokes(?:man|woman|person)|commissioner|official|chief of cabinet|chief of protocol|first lady|head of (?:the )?(?:\w+ )?(?:department|directorate|office|agency))\b/, 'GOV']
]

/** The field of somebody in government. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\bdefen[cs]e\b|\bmilitary\b|\bveterans?\b|\barmy\b/, 'MIL'],
  [/\bintelligence\b/, 'SPY'],
  [/\bpolice\b/, 'COP'],
  [/\bjustice\b|\battorney[- ]general\b/, 'JUD'],
  [/\b(?:finance|trade|economy|economics?|commerce|industry|treasury|oil|petroleum|energy|investment|tourism)\b|\bchancellor of the exchequer\b/, 'BUS'],
  [/\bhealth\b/, 'HLH'],
  [/\b(?:education|science|higher education)\b/, 'EDU'],
  [/\b(?:agriculture|fisheries|farming)\b/, 'AGR'],
  [/\b(?:labou?r|employment)\b/, 'LAB'],
  [/\b(?:environment|climate)\b/, 'ENV'],
  [/\b(?:information|communications|media)\b(?! technology)/, 'MED'],
  [/\b(?:refugees?|migration|immigration)\b/, 'REF'],
  [/\bparliamentary\b/, 'LEG']
]
