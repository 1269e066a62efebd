/** An organization beyond one country: its CAMEO chain, and what PLOVER writes for its country and its sectors. */
export interface InternationalBody {
  readonly cameo: string
  readonly plover: 'IGO' | 'UNO' | 'EUR' | 'NGO' | 'IMG'
  readonly sectors: readonly string[]
}

/**
 * Bodies by CAMEO chain and names. Chains of the Phoenix dictionaries (openeventdata/Dictionaries,
 * Phoenix.International.actors.txt) and of the CAMEO manual's actor codebook; where they name a body under no code of its own,
 * the chain ends at the group that it belongs to.
 */
const BODIES: readonly (readonly [plover: InternationalBody['plover'], cameo: string, sectors: string, names: string])[] = [
  ['UNO', 'IGOUNO', '', 'United Nations|UN|U.N.|UN Security Council|Security Council|UN General Assembly|General Assembly|UNIFIL|UNAMI|UNAMA|UNMISS|MINUSMA|OCHA|UNODC|UN Human Rights Council|UN Secretariat|UNFPA|UNCTAD'],
  ['UNO', 'IGOUNOREFHCR', 'REF', 'UNHCR|UN Refugee Agency|UN High Commissioner for Refugees'],
  ['UNO', 'IGOUNOREF', 'REF', 'UNRWA|International Organization for Migration|IOM'],
  ['UNO', 'IGOUNOHRIHCH', '', 'OHCHR|UN Human Rights Office|UN High Commissioner for Human Rights'],
  ['UNO', 'IGOUNOKID', '', 'UNICEF|United Nations Children’s Fund'],
  ['UNO', 'IGOUNODEV', '', 'UNDP|UNESCO'],
  ['UNO', 'IGOUNOHLHWHO', 'MED', 'World Health Organization|World Health Organisation|WHO'],
  ['UNO', 'IGOUNOWFP', '', 'World Food Programme|World Food Program|WFP'],
  ['UNO', 'IGOUNOAGRFAO', 'AGR', 'Food and Agriculture Organization|FAO'],
  ['UNO', 'IGOUNOLABILO', 'LAB', 'International Labour Organization|ILO'],
  ['UNO', 'IGOUNOIAE', '', 'International Atomic Energy Agency|IAEA'],
  ['UNO', 'IGOUNOJUDICJ', 'JUD', 'International Court of Justice|ICJ'],
  ['UNO', 'IGOUNODEVWBK', 'BUS', 'World Bank|World Bank Group'],
  ['IGO', 'IGOBUSIMF', 'BUS', 'International Monetary Fund|IMF'],
  ['IGO', 'IGOWSTNAT', 'MIL', 'NATO|North Atlantic Treaty Organization'],
  ['EUR', 'IGOEUREEC', '', 'European Union|EU|E.U.|European Commission|European Council|Council of the European Union|European External Action Service'],
  ['EUR', 'IGOEUREEC', 'LEG', 'European Parliament'],
  ['EUR', 'IGOEUREEC', 'BUS', 'European Central Bank|ECB'],
  ['IGO', 'IGOARL', '', 'Arab League|League of Arab States'],
  ['IGO', 'IGOAFR', '', 'African Union|AU|ECOWAS|Economic Community of West African States|SADC|IGAD'],
  ['IGO', 'IGOEUR', '', 'OSCE|Council of Europe|Organization for Security and Co-operation in Europe'],
  ['IGO', 'IGOMEA', '', 'Gulf Cooperation Council|GCC'],
  ['IGO', 'IGOJUD', 'JUD', 'International Criminal Court|ICC'],
  ['IGO', 'IGOBUS', 'BUS', 'World Trade Organization|WTO|OPEC|OPEC+|OECD'],
  ['IGO', 'IGOCOP', 'COP', 'Interpol|Europol'],
  ['IGO', 'IGO', '', 'ASEAN|Association of Southeast Asian Nations|Mercosur|CARICOM|Organization of American States|OAS|Commonwealth|BRICS|G7|G8|G20|APEC|Shanghai Cooperation Organisation|SCO|Organisation of Islamic Cooperation|OIC|Non-Aligned Movement|OPCW|CSTO'],
  ['NGO', 'NGOHLH', 'MED', 'Red Cross|Red Crescent|ICRC|International Committee of the Red Cross|Doctors Without Borders|Médecins Sans Frontières|MSF'],
  ['NGO', 'NGOHRI', '', 'Amnesty International|Human Rights Watch'],
  ['NGO', 'NGOENV', '', 'Greenpeace'],
  ['IMG', 'IMGMOSALQ', 'REB', 'al-Qaeda|Al-Qaeda|al-Qaida|Al Qaida'],
  ['IMG', 'IMGMOS', 'REB', 'Islamic State|ISIS|ISIL|Daesh']
]

const BY_NAME: ReadonlyMap<string, InternationalBody> = new Map(
  BODIES.flatMap(([plover, cameo, sectors, names]) => names.split('|').map((name) => [fold(name), { cameo, plover, sectors: sectors === '' ? [] : sectors.split('|') }]))
)

/** The body that goes by this name, in whatever case; undefined for any other. */
export function bodyNamed(name: string): InternationalBody | undefined {
  return BY_NAME.get(fold(name))
}

/** The body that a post's title names: "UN special envoy for Yemen", "EU ambassador to Chad". */
export function bodyInTitle(title: string): InternationalBody | undefined {
  const [, abbreviation] = /(?:^|[\s(])(UN|U\.N\.|EU|E\.U\.|NATO|AU|OSCE|IAEA|UNHCR|UNICEF|WHO|IMF|Arab League|African Union|European Union|United Nations|European Commission|World Bank)(?=$|[\s),’'-])/.exec(title) ?? []
  return abbreviation === undefined ? undefined : bodyNamed(abbreviation)
}

function fold(name: string): string {
  return name.toLowerCase().replace(/['‘’]/g, '’')
}
