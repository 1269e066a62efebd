import { defineKinds } from './define.ts'

const GIVE = 'provide|give|send|deliver|supply|donate|ship|extend|dispatch|airlift|transfer|contribute'

/** What one side gives the other: PLOVER AID, CAMEO 07. Promised only, it is AGREE. */
export const AID = defineKinds('AID', [
  {
    name: 'provide aid', cameo: '070', actor: 'who gives', recipient: 'who gets',
    rule: 'Help is given and the text doesn’t say of which sort.',
    example: 'Estonia sent aid to Georgia.',
    verbs: 'give a hand to|lend a hand to|extend a helping hand to|come to the aid of|come to the rescue of|rush to the aid of|donate|bankroll',
    phrases: [['help|assist', 'rebuild|reconstruct|rearm'], ['aid|assist', 'victim|refugee|rebel|survivor|displaced|quake victim|flood victim|army|government|evacuee'], ['provide|give|send|deliver|supply|donate|ship|extend|dispatch|airlift|transfer|contribute', 'engineer|expert|specialist|generator|truck|relief worker|adviser|technician|supply|consignment|shipment|truckload|tonne|ton|teacher|bus|boat|helicopter|radar|machinery'], [GIVE, 'aid|assistance|help|support|equipment|supplies|fuel|vehicle'], ['come to', 'aid'], ['hand over|present', 'patrol boat|vessel|ambulance|equipment|vehicle|truck|aircraft|boat|cheque'], ['provide|give|send|deliver|supply|donate|ship|dispatch|extend', 'assistance package|package|computer|scholarship|seed|radio|technical assistance|logistical support|relief package|school bus|uniform|power station|solar panel']]
  },
  {
    name: 'give economic aid', cameo: '071', actor: 'who gives or lends', recipient: 'who gets',
    rule: 'Money, credit, or debt forgiven.',
    example: 'Qatar granted a loan to Tunisia.',
    verbs: 'bail out|subsidize|subsidise|co-finance|underwrite',
    phrases: [['write off|cancel|wipe out', 'loan'], ['forgive|write off|cancel|wipe out|waive', 'debts|arrears'], ['grant|extend|give|hand|offer|release', 'emergency loan|rescue loan|aid package|debt moratorium|debt holiday|interest-free loan'], ['hand|offer', 'soft loan|concessional loan|credit line'], ['fund|finance|pay for', 'plant|power plant|pipeline|port|airport|bridge|road|project|programme|program|school|hospital|reconstruction|railway|army|rebel|militia|camp|clinic|dam'], ['lend', '<money>|million|billion|money'], ['grant|approve', 'loan guarantee|credit line|line of credit'], ['build|rebuild|repair', 'school|hospital|clinic|stadium'], ['fund|pay for|underwrite', 'project|road|school|hospital|bridge|railway|reconstruction|construction|programme|program|plant|dam|port|scheme|repair'], [`${GIVE}|grant|disburse|release|approve|allocate`, 'loan|grant|credit|fund|funding|financial aid|financial assistance|economic aid|budget support|bailout|debt relief|development aid|<money>'], ['forgive|cancel|write off|reschedule', 'debt'], ['provide|give|extend|grant|disburse|release|approve|allocate|transfer|wire|pay|inject', 'tranche|bridging loan|soft loan|concessional loan|rescue package|loan package|bailout package|financing|subsidy|guarantee|loan guarantee|credit line|deposit|dollar|euro|budget aid|stimulus'], ['waive|restructure|forgive', 'debt|loan|repayment'], ['deposit|transfer|wire|inject', '<money>|million|billion|dollar|euro']]
  },
  {
    name: 'give military aid', cameo: '072', actor: 'who gives', recipient: 'who gets',
    rule: 'Arms or training without pay.',
    example: 'Canada delivered armoured vehicles to the Kenyan army.',
    nouns: 'arms shipment|arms delivery|weapons shipment|weapons delivery|military training mission',
    phrases: [['contribute|lend', 'anti-tank missile'], ['contribute|donate|give|provide|transfer|supply|lend', 'launcher|rocket launcher'], ['contribute|donate|give|provide|transfer|hand over|supply|deliver|lend', 'frigate|warship|corvette|patrol vessel|patrol ship|gunboat|submarine|interceptor|battery|missile battery|shells|fighters|minesweeper'], ['donate|hand over', 'fighter|military drone|combat drone|helicopter gunship'], ['deliver|supply|provide|give', 'drone|fighter|military drone|combat drone|helicopter gunship'], ['present', 'helicopter|weapon|rifle|armoured vehicle|drone|jet|tank'], ['donate', 'rifle|drone'], ['hand over', 'helicopter|armoured vehicle|drone|jet|tank'], ['send|dispatch|provide', 'instructor|military adviser|military advisor|trainer|military trainer'], ['equip', 'rebel|force|army|militia|fighter|troop|police|insurgent|separatist|<organization>'], ['arm', 'rebel|force|army|troop|police|insurgent|separatist|<organization>'], [GIVE, 'weapon|arms|ammunition|missile|tank|jet|fighter jet|howitzer|armoured vehicle|armored vehicle|military aid|military assistance|military equipment|air defence system|air defense system|weaponry|artillery|shell'], ['train|training', 'troop|marine|soldier|force|officer|recruit|police|army'], ['provide|give|send|deliver|supply|donate|ship|dispatch|transfer|hand over', 'armoured personnel carrier|armored personnel carrier|body armour|body armor|night-vision goggles|air defence missile|air defence battery|air-defence system|air-defense system|military vehicle|helmet|mortar|grenade|military hardware|armour|munition|military adviser|military advisor|instructor|military instructor|trainer|fighter plane|warplane|anti-tank missile|cluster munition|military supplies'], ['equip', 'brigade|coast guard|navy|battalion'], ['arm', 'opposition'], ['train', 'pilot|coast guard|guard|fighter|battalion|brigade|peacekeeper|sailor']]
  },
  {
    name: 'give humanitarian aid', cameo: '073', actor: 'who gives', recipient: 'who gets',
    rule: 'Food, medicine, shelter or rescuers for people in need.',
    example: 'Türkiye dispatched rescuers to the flooded valley.',
    verbs: 'airdrop|air-drop|airlift|vaccinate',
    nouns: 'airlift|aid delivery|relief effort|relief flight|humanitarian airlift|food distribution|aid shipment',
    phrases: [['fly|hand out', 'emergency aid'], ['dispatch|hand out', 'relief goods|baby food|grain'], ['dispatch|send|airlift|fly|ship|deliver|donate|distribute|hand out', 'rescue teams|emergency food|wheat flour|cooking oil|parcel|food basket|oxygen cylinder|syringe|insulin|serum|antibiotic|sleeping bag|stretcher|pump'], ['evacuate|airlift|fly out', 'foreigner'], ['evacuate|airlift|fly home|fly out', 'national|citizen|compatriot|foreign national|expatriate|civilian'], ['treat|evacuate', 'wounded|casualty|injured|patient'], ['provide|send|deliver|donate|distribute|ship|supply|airlift|drop|fly', 'flour|rice|wheat|grain|maize|medical equipment|mattress|hygiene kit|clothing|ration|drinking water|baby food|aid package|mask|oxygen|dose|drug|relief goods|emergency supplies|food parcel|tarpaulin|shelter|blood|first aid|medical aid'], ['send|dispatch|fly|rush|deploy', 'medical team|nurse|medic|rescue worker|search-and-rescue team|firefighter|relief team|paramedic|hospital ship|firefighting plane|emergency team|surgeon'], [`${GIVE}|distribute|fly in|truck in`, 'humanitarian aid|humanitarian assistance|food|medicine|tent|blanket|vaccine|relief supplies|relief|rescuer|rescue team|doctor|medical supplies|water|emergency aid|food aid|ventilator|field hospital|aid convoy'], ['provide|give|send|deliver|supply|donate|ship|dispatch|airlift|contribute|distribute|fly in|hand out|rush|fly|drop|offload', 'rice|wheat|flour|maize|meal|dose|mask|bed|oxygen|medical team|medic|nurse|surgeon|firefighter|rescue worker|rescue dog|planeload|shipload|aid truck|relief flight|clothes|clothing|hygiene kit|mattress|water purifier|food parcel|food package|mobile clinic|hospital ship|search team|paramedic|relief team|medical aid|medical equipment'], ['fly in|rush|fly|drop|offload|hand out', 'aid|food|medicine|relief supplies|supplies|tent|blanket|water|vaccine|doctor|rescuer|rescue team'], ['fly|fly in|rush|drop|airdrop|truck|truck in|unload|ferry|parachute', 'ton|tonne|aid|food|medicine|supplies|relief supplies|tent|blanket|water|flour|rice|wheat|vaccine|food parcel|field hospital|rescue team|rescuer|doctor|medic|medical team']]
  },
  {
    name: 'send peacekeepers', cameo: '074', actor: 'who sends', recipient: 'whom they protect',
    rule: 'Forces or observers go to protect or to keep a peace, with the host’s will.',
    example: 'Fiji contributed peacekeepers to the mission in Juba.',
    phrases: [['send|deploy|contribute|dispatch', 'monitor|observer mission|stabilization force|stabilisation force|intervention force|military observer|truce monitor|police trainer'], ['send|deploy|contribute|dispatch|provide', 'peacekeeper|peacekeeping troop|peacekeeping force|blue helmet|ceasefire monitor|peace mission'], ['send|deploy|contribute|dispatch|provide', 'observer mission|stabilization force|stabilisation force|monitoring mission|police mission|peace force|ceasefire observer|peacekeeping contingent|peacekeeping battalion|stabilisation mission|unarmed observer'], ['protect|guard', 'camp|civilian|convoy|aid worker']]
  },
  {
    name: 'grant asylum', cameo: '075', actor: 'who grants', recipient: 'who finds refuge',
    rule: 'Asylum or shelter for people who fled, in a country or an embassy.',
    example: 'Ecuador granted asylum to the editor.',
    verbs: 'grant asylum',
    phrases: [['take in|welcome|accept|receive', 'refugee family|family|displaced people|boat people|asylum-seeker'], ['grant|give|offer|provide', 'asylum|refuge|refugee status|temporary protection|political asylum|sanctuary|safe haven'], ['take in|admit|shelter|resettle', 'refugee|migrant|evacuee|asylum seeker|exile'], ['take in|admit|shelter|resettle|accept|host|welcome|harbour', 'refugee|migrant|evacuee|asylum seeker|exile|displaced person|orphan'], ['grant|give|offer', 'protection|shelter|citizenship|residence permit|humanitarian visa']]
  }
])
