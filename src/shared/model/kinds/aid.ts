import { defineKinds } from './define.ts'

const GIVE = 'provide|give|send|deliver|supply|donate|ship|extend|dispatch|airlift|transfer|contribute'

/** What one side gives the other: PLOVER AID, CAMEO 07. Promised only, it is AGREE. */
export const AID = defineKinds('AID', [
  {
    name: 'provide aid', cameo: '070', actor: 'who gives', recipient: 'who gets',
    rule: 'Help is given and the text doesn’t say of which sort.',
    example: 'Estonia sent aid to Georgia.',
    verbs: 'donate|aid|bankroll',
    phrases: [['provide|give|send|deliver|supply|donate|ship|extend|dispatch|airlift|transfer|contribute', 'engineer|expert|specialist|generator|truck|relief worker|adviser|technician|supply|consignment|shipment|truckload|tonne|ton|teacher|bus|boat|helicopter|radar|machinery'], [GIVE, 'aid|assistance|help|support|equipment|supplies|fuel|vehicle'], ['come to', 'aid'], ['hand over|present', 'patrol boat|vessel|ambulance|equipment|vehicle|truck|aircraft|boat|cheque']]
  },
  {
    name: 'give economic aid', cameo: '071', actor: 'who gives or lends', recipient: 'who gets',
    rule: 'Money, credit, or debt forgiven.',
    example: 'Qatar granted a loan to Tunisia.',
    verbs: 'bail out|lend|finance|subsidize|subsidise|co-finance',
    phrases: [['grant|approve', 'loan guarantee|credit line|line of credit'], ['build|rebuild|repair', 'school|hospital|clinic|stadium'], ['fund|pay for|underwrite', 'project|road|school|hospital|bridge|railway|reconstruction|construction|programme|program|plant|dam|port|scheme|repair'], [`${GIVE}|grant|disburse|release|approve|allocate`, 'loan|grant|credit|fund|funding|financial aid|financial assistance|economic aid|budget support|bailout|debt relief|development aid|<money>'], ['forgive|cancel|write off|reschedule', 'debt']]
  },
  {
    name: 'give military aid', cameo: '072', actor: 'who gives', recipient: 'who gets',
    rule: 'Arms or training without pay.',
    example: 'Canada delivered armoured vehicles to the Kenyan army.',
    nouns: 'arms shipment|arms delivery',
    phrases: [['present', 'helicopter|weapon|rifle|armoured vehicle|drone|jet|tank'], ['donate', 'rifle|drone'], ['hand over', 'helicopter|armoured vehicle|drone|jet|tank'], ['send|dispatch|provide', 'instructor|military adviser|military advisor|trainer|military trainer'], ['equip', 'rebel|force|army|militia|fighter|troop|police|insurgent|separatist|<organization>'], ['arm', 'rebel|force|army|troop|police|insurgent|separatist|<organization>'], [GIVE, 'weapon|arms|ammunition|missile|tank|jet|fighter jet|howitzer|armoured vehicle|armored vehicle|military aid|military assistance|military equipment|air defence system|air defense system|weaponry|artillery|shell'], ['train|training', 'troop|marine|soldier|force|officer|recruit|police|army']]
  },
  {
    name: 'give humanitarian aid', cameo: '073', actor: 'who gives', recipient: 'who gets',
    rule: 'Food, medicine, shelter or rescuers for people in need.',
    example: 'Türkiye dispatched rescuers to the flooded valley.',
    verbs: 'airdrop|air-drop',
    nouns: 'airlift|aid delivery|relief effort',
    phrases: [['treat|evacuate', 'wounded|casualty|injured|patient'], ['provide|send|deliver|donate|distribute|ship|supply|airlift|drop|fly', 'flour|rice|wheat|grain|maize|medical equipment|mattress|hygiene kit|clothing|ration|drinking water|baby food|aid package|mask|oxygen|dose|drug|relief goods|emergency supplies|food parcel|tarpaulin|shelter|blood|first aid|medical aid'], ['send|dispatch|fly|rush|deploy', 'medical team|nurse|medic|rescue worker|search-and-rescue team|firefighter|relief team|paramedic|hospital ship|firefighting plane|emergency team|surgeon'], [`${GIVE}|distribute|fly in|truck in`, 'humanitarian aid|humanitarian assistance|food|medicine|tent|blanket|vaccine|relief supplies|relief|rescuer|rescue team|doctor|medical supplies|water|emergency aid|food aid|ventilator|field hospital|aid convoy']]
  },
  {
    name: 'send peacekeepers', cameo: '074', actor: 'who sends', recipient: 'whom they protect',
    rule: 'Forces or observers go to protect or to keep a peace, with the host’s will.',
    example: 'Fiji contributed peacekeepers to the mission in Juba.',
    phrases: [['send|deploy|contribute|dispatch', 'monitor|observer mission|stabilization force|stabilisation force|intervention force|military observer|truce monitor|police trainer'], ['send|deploy|contribute|dispatch|provide', 'peacekeeper|peacekeeping troop|peacekeeping force|blue helmet|ceasefire monitor|peace mission']]
  },
  {
    name: 'grant asylum', cameo: '075', actor: 'who grants', recipient: 'who finds refuge',
    rule: 'Asylum or shelter for people who fled, in a country or an embassy.',
    example: 'Ecuador granted asylum to the editor.',
    verbs: 'grant asylum',
    phrases: [['take in|welcome|accept|receive', 'refugee family|family|displaced people|boat people|asylum-seeker'], ['grant|give|offer|provide', 'asylum|refuge|refugee status|temporary protection|political asylum|sanctuary|safe haven'], ['take in|admit|shelter|resettle', 'refugee|migrant|evacuee|asylum seeker|exile']]
  }
])
