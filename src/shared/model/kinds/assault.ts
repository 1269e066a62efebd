import { defineKinds } from './define.ts'

const HIT = 'hit|strike|attack|pound|target|bomb|destroy|kill|launch|carry out|conduct'

/** Physical violence against single people or things: the first half of PLOVER ASSAULT, CAMEO 18. */
export const ASSAULT = defineKinds('ASSAULT', [
  {
    name: 'attack', cameo: '190', actor: 'who attacks', recipient: 'who is attacked',
    rule: 'An armed attack whose means the text doesn’t say; words that “attack” somebody are “criticize”.',
    example: 'Gunmen attacked a convoy near Gao.',
    verbs: 'ram|fire back at|return fire|come under fire|come under attack|come under shelling|attack|ambush|storm|raid|assault|launch an offensive|attack with|hit back at|retaliate against|open an offensive|wound|counterattack|launch an attack', nouns: 'attack|ambush|offensive|assault|raid|terrorist attack|armed attack|assaults|raids|terror attack|cross-border raid|counteroffensive|counter-offensive|militant attack|rebel attack|insurgent attack|gun and bomb attack|ground offensive|military strike|retaliatory strike|onslaught',
    phrases: [['open', 'fire from'], ['shoot down|down|bring down', 'drone|jet|plane|helicopter|aircraft|warplane|airliner|spy drone|fighter jet'], ['hit|strike|target|bombard|ram', 'base|position|convoy|airport|village|depot|camp|facility|checkpoint|patrol|outpost|port|ship|vessel|tanker|refinery|power plant|school|hospital|church|mosque|market|police station|bridge|warehouse|headquarters|airbase|factory|military base|oil facility|oil depot|building|town|city|pipeline'], ['launch|carry out|mount|stage|conduct', 'attack|offensive|assault|raid|operation|incursion|military operation'], ['strike|hit|target|fire on|pound', 'target|position|base|camp|depot|convoy|village|building|town|city|airport|airbase|port|refinery|checkpoint|military base|oil facility|ship|tanker|power station|warehouse|bridge|residential area|hospital|school|bunker|headquarters|training camp|pipeline|military target|stronghold|barracks'], ['kill|wound|injure', 'attack|raid|ambush|assault|offensive']]
  },
  {
    name: 'kill', cameo: '180', actor: 'who kills', recipient: 'who is killed',
    rule: 'Somebody is killed and the text doesn’t say how; deaths by accident are no event.',
    example: 'The rebels killed a district chief.',
    verbs: 'put to the sword|take the life of|take the lives of|do away with|kill|murder|slay|shoot to death|hack to death with|gun down and kill|massacre with|strangle|lynch', nouns: 'killing|murder|lynching|killings|murders|slaying|extrajudicial killing|execution-style killing',
    phrases: [['claim|take', 'life']]
  },
  {
    name: 'abduct', mode: 'abduct', cameo: '181', actor: 'who abducts', recipient: 'who is taken',
    rule: 'Somebody or a ship or plane is taken without law.',
    example: 'Pirates abducted a Filipino captain.',
    verbs: 'abduct|kidnap|hijack|take hostage|hold hostage|take captive|seize hostages|snatch', nouns: 'abduction|kidnapping|hijacking|hostage-taking|kidnap|hostage taking|ship hijacking|mass abduction|hostage crisis',
    phrases: [['seize|snatch|grab|take|capture|hold', 'hostage|captive|engineer|tourist|aid worker|schoolgirl|schoolchild|missionary|oil worker|sailor|priest|nun|girl|peacekeeper|journalist hostage'], ['seize|take|hold|grab|capture', 'crew member|worker|villager|crew|passenger|pupil']]
  },
  {
    name: 'beat', mode: 'beat', cameo: '182', actor: 'who beats', recipient: 'who is beaten',
    rule: 'Blows and kicks without a weapon to speak of; beaten in a match or a vote is no event.',
    example: 'Guards beat up a reporter in Minsk.',
    verbs: 'set upon|kick and punch|rain blows on|beat up|rough up|manhandle|punch|beat to death|physically assault|bludgeon|flog|pistol-whip|assault physically|headbutt', nouns: 'beating|flogging|mob attack|brawl',
    phrases: [['beat|kick|club|cane|hit|assault|punch|slap', 'lawmaker|opposition leader|officer|guard|suspect|man|woman|fan|supporter|lawyer|farmer|villager|fisherman|priest|referee|photographer|cameraman|teacher|driver|candidate|monk|<person>'], ['beat|kick|club', 'protester|journalist|reporter|prisoner|detainee|demonstrator|student|activist|civilian|truncheon|baton|worker|passer-by|migrant'], ['beat|club|kick', 'lawyer|opposition leader|photographer|teacher|monk|priest|shopkeeper|baton|club|stick|fist|rod|iron bar|cameraman|politician|mayor|policeman|candidate|deputy|inmate|boy|supporter|driver'], ['injure', 'beating|scuffle|brawl']]
  },
  {
    name: 'torture', mode: 'torture', cameo: '182', actor: 'who tortures', recipient: 'who is tortured',
    rule: 'Torture as an act; accused of in words it is “accuse of abuses”.',
    example: 'Jailers tortured the deserter.',
    verbs: 'torture|waterboard|mutilate'
  },
  {
    name: 'sexual violence', mode: 'sexual', cameo: '182', actor: 'who assaults', recipient: 'who is assaulted',
    rule: 'Rape and other sexual violence.',
    example: 'Soldiers raped women in the village.',
    verbs: 'rape|molest|gang-rape|sexually assault|sexually abuse|sexually harass|abuse sexually|traffic for sex', nouns: 'rape|gang rape|sexual assault|sexual violence|sexual abuse|sexual slavery|mass rape',
    phrases: [['assault|abuse', 'girl|sexually']]
  },
  {
    name: 'assassinate', mode: 'targeted', cameo: '186', actor: 'who kills', recipient: 'who is killed',
    rule: 'A chosen person is killed for what he or she is, by whatever means.',
    example: 'Unknown men assassinated the mayor of Kano.',
    verbs: 'assassinate', nouns: 'assassination|targeted killing|assassinations',
    phrases: [['shoot dead|gun down|kill|murder', 'mayor|judge|senator|candidate|prosecutor|minister|governor|opposition leader|party leader|president|ambassador|police chief|activist|mp|lawmaker']]
  },
  {
    name: 'attempt assassination', mode: 'targeted', cameo: '185', actor: 'who tries', recipient: 'who was to be killed',
    rule: 'The chosen person survives.',
    example: 'The minister survived an assassination attempt.',
    verbs: 'try to assassinate|attempt to assassinate|try to kill|attempt to kill', nouns: 'assassination attempt|attempt on the life|assassination plot|attempted assassination',
    phrases: [['plot', 'kill|assassinate|murder'], ['survive|escape', 'assassination attempt|attempt on his life|attempt on her life|bomb attack|ambush']]
  },
  {
    name: 'execute', cameo: '180', actor: 'who executes', recipient: 'who is put to death',
    rule: 'Somebody held is put to death, by a court or without one.',
    example: 'The emirate executed a drug trafficker.',
    verbs: 'execute|put to death', nouns: 'execution|beheading',
    phrases: [['hang', '<person>|prisoner|man|convict|dissident']]
  },
  {
    name: 'destroy', mode: 'destroy', cameo: '171', actor: 'who destroys', recipient: 'whose it is',
    rule: 'Buildings or other property are destroyed, outside a protest.',
    example: 'The army demolished a house in Jalin.',
    verbs: 'destroy|demolish|raze|burn down|set ablaze|set fire to|torch|bulldoze|sabotage|burn to the ground|blow apart|level', nouns: 'demolition|arson|destruction',
    phrases: [['dynamite|level|flatten|raze', 'house|home|village|shrine|temple|tomb|neighbourhood|neighborhood|building|statue|block'], ['sink|scuttle', 'ship|boat|vessel|frigate|trawler|warship|tanker|ferry'], ['burn|set fire to|torch|set alight|burn down', 'village|house|crop|home|school|market|hut|field|farm|granary|hospital|clinic|oil well|warehouse|forest']]
  },
  {
    name: 'stab', mode: 'primitive', cameo: '182', actor: 'who stabs', recipient: 'who is stabbed',
    rule: 'Blades, stones, fire or a vehicle as a weapon.',
    example: 'A man stabbed a conscript in Lyon.',
    verbs: 'stab|knife|behead|decapitate|hack to death|stone to death|burn alive|slit the throat of|axe|set alight|pelt with stones|ram a car into', nouns: 'stabbing|knife attack|machete attack|arson attack|vehicle attack|acid attack|axe attack|sword attack|car-ramming|ramming attack|hammer attack|stoning',
    phrases: [['drive|ram|plough|plow', 'crowd|pedestrian|car into|truck into|van into'], ['cut', 'throat'], ['attack|kill|injure|wound', 'knife|machete|axe|sword|hammer|stone'], ['attack|kill|injure|wound|hack', 'spear|arrow|bow|machetes|petrol bomb|fire|cleaver|hoe|blade|bayonet'], ['ram|drive|plough|crash', 'crowd|pedestrian|group of people']]
  },
  {
    name: 'shoot', mode: 'firearms', cameo: '193', actor: 'who shoots', recipient: 'who is shot at',
    rule: 'Small arms: pistols, rifles, light machine guns.',
    example: 'Border guards shot a smuggler.',
    verbs: 'shoot|gun down|open fire|open fire on|shoot dead|shoot at|shoot and kill|fire on|fire at|fire upon|fire into|exchange shots with|spray bullets|riddle with bullets|snipe at|machine-gun', nouns: 'shooting|gun attack|gunfire|mass shooting|drive-by shooting|shootout|fatal shooting|sniper fire|sniper attack|small-arms fire|machine-gun fire|ambush shooting|shoot-out|firing|school shooting',
    phrases: [['exchange', 'gunfire|shot'], ['kill|wound', 'gunman|bullet|crossfire'], ['shoot|gun down', 'gunman|sniper|bullet|crossfire'], ['fire', 'shot at|shot into the air|tracer'], ['open', 'fire'], ['fire', 'shot|bullet|round|warning shot|live ammunition|live round'], ['kill|attack|wound', 'gun|rifle|gunfire|pistol|sniper'], ['attack|kill|wound|injure|hit', 'sniper fire|machine gun|assault rifle|automatic weapon|gunshot|bullet|gunman|stray bullet|automatic rifle|shot|small arms|handgun'], ['fire', 'gun|rifle|pistol|automatic weapon|machine gun|warning']]
  },
  {
    name: 'bomb', mode: 'explosives', cameo: '183', actor: 'who sets it', recipient: 'who is hit',
    rule: 'Bombs, mines and car bombs that nobody fires from afar.',
    example: 'A roadside bomb killed a colonel in Herat.',
    verbs: 'bomb|blow up|firebomb|dynamite|explode|go off|detonate|booby-trap|mine', nouns: 'bombing|bomb attack|car bombing|explosion|bomb blast|grenade attack|landmine explosion|bomb explosion|bombings|car bomb attack|blast|mine blast|bomb attacks|explosions|letter bomb|twin bombings|petrol bomb attack|detonation|letter bomb attack|twin bombing|pipe bomb attack|bombing attack|roadside bombing|car explosion|truck bombing',
    phrases: [['mine', 'road|harbour|harbor|strait'], ['detonate|plant|set off|throw|hurl', 'bomb|device|explosive|explosive device|grenade|hand grenade|mine'], ['kill|wound|injure|hit|maim|destroy|strike|target', 'roadside bomb|car bomb|explosive device|grenade|blast|explosion|letter bomb|improvised explosive device|IED|parcel bomb|truck bomb|hand grenade|pipe bomb|bombing|booby trap'], ['explode|detonate|go off|rip through|rock', 'bomb|device|car bomb|grenade|mine|explosive|explosion|blast|truck bomb|roadside bomb|bombs'], ['throw|lob|toss', 'grenade|bomb|dynamite|explosives']]
  },
  {
    name: 'suicide attack', mode: 'suicide-attack', cameo: '183', actor: 'who sends the attacker', recipient: 'who is hit',
    rule: 'The attacker means to die in the attack.',
    example: 'The group claimed a suicide bombing at the gate.',
    verbs: 'blow himself up|blow herself up|blow themselves up|detonate a suicide vest|detonate suicide vest', nouns: 'suicide bombing|suicide attack|suicide bomb attack|suicide blast|suicide mission',
    phrases: [['kill|wound|injure|attack|hit|strike|target|detonate|blow up', 'suicide bomber|suicide car bomb|suicide vest|suicide bombing|suicide attack|explosive vest|explosive belt|suicide attacker|suicide truck bomb']]
  },
  {
    name: 'air strike', mode: 'aerial', cameo: '195', actor: 'whose aircraft', recipient: 'who is hit',
    rule: 'Bombs and missiles from aircraft with a crew.',
    example: 'Warplanes carried out an air strike on the depot.',
    verbs: 'carpet-bomb|strafe|dive-bomb|bomb from the air|strike from the air|bombard from the air', nouns: 'air strike|airstrike|air-strike|air raid|aerial bombardment|air attack|aerial bombing|bombing raid|bombing campaign|air assault|helicopter attack|bombing mission|air bombardment|bombing of|air raids|aerial attack|strikes by warplanes|bombing run|strafing|air campaign|helicopter raid|warplane attack|barrel bomb attack',
    phrases: [['stage|mount', 'air strike|airstrike|air raid|bombing raid|air attack|sortie'], ['launch|carry out|conduct', 'bombing raid|air attack|sortie'], ['bomb|bombard|strafe|attack|raid', 'plane|air force|gunship|helicopter'], [HIT, 'warplane|fighter jet|jet|aircraft|air strike|airstrike|air raid|helicopter gunship|bomber'], ['drop', 'bomb|barrel bomb']]
  },
  {
    name: 'drone strike', mode: 'drone', cameo: '195', actor: 'whose drone', recipient: 'who is hit',
    rule: 'The aircraft has no crew.',
    example: 'A drone strike hit the refinery in Tula.',
    nouns: 'drone strike|drone attack|drone raid|drone assault|drone strikes',
    phrases: [['fire|send', 'drone|kamikaze drone|attack drone|explosive drone'], ['launch', 'kamikaze drone|attack drone|explosive drone'], [HIT, 'drone|unmanned aerial vehicle|drone strike|drone attack']]
  },
  {
    name: 'shell', mode: 'heavy-weapons', cameo: '194', actor: 'who fires', recipient: 'who is hit',
    rule: 'Artillery, rockets, mortars, tanks, missiles from the ground or the sea.',
    example: 'The separatists shelled a school in the suburb.',
    verbs: 'shell|bombard|pound|rocket|fire rockets|fire missiles|fire mortars|fire artillery', nouns: 'shelling|bombardment|barrage|rocket attack|missile strike|missile attack|artillery fire|mortar attack|rocket fire|mortar fire|artillery strike|rocket strike|artillery shelling|rocket barrage|missile barrage|artillery attack|artillery barrage|mortar shelling|rocket salvo|missile strikes|tank fire|grad attack|tank shelling|cross-border shelling|naval bombardment|mortar barrage|salvo',
    phrases: [['open', 'artillery fire'], ['exchange', 'artillery fire|shell|rocket fire'], ['fire|launch|lob|rain', 'mortars|rockets|mortar bomb|mortar shell|guided missile|katyusha|scud missile|salvo of rockets|volley|barrage|tank shell'], ['fire|launch|lob', 'rocket|missile|mortar|shell|artillery|cruise missile|artillery shell|mortar round|projectile|salvo'], ['hit|strike|attack|target', 'rocket|missile|artillery|mortar|tank fire|cruise missile'], ['kill|wound|injure|destroy|damage', 'mortar|artillery|shelling|mortar round|artillery shell|artillery fire|rocket fire|missile strike|cruise missile|mortar fire|rocket attack'], ['fire|launch|lob|rain', 'grad rocket|howitzer|rocket salvo|cannon|antitank missile|rocket-propelled grenade']]
  },
  {
    name: 'crowd control', mode: 'crowd-control', cameo: '175', actor: 'who uses it', recipient: 'against whom',
    rule: 'Tear gas, water cannon, batons or rubber bullets against a crowd.',
    example: 'Police in Nairobi fired tear gas at the marchers.',
    verbs: 'teargas|tear-gas|pepper-spray|tear gas|baton-charge|fire tear gas at|charge with batons', nouns: 'baton charge|crowd dispersal|pepper spray attack',
    phrases: [['spray|hose', 'teargas'], ['fire|use|spray|hose', 'water canon|tear smoke|stun grenades|rubber pellets'], ['scatter|clear|charge|dislodge|baton-charge', 'rally|march|gathering|student|striker|square|camp|protest camp|sit-in|picket line|crowd of|mourner|teacher|marcher'], ['disperse|break up', 'gathering|student|striker|square|camp|protest camp|picket line|crowd of|mourner|teacher|marcher'], ['fire|use|deploy|shoot|spray|turn', 'teargas grenade|tear-gas|water cannons|truncheon|baton|rubber-coated bullet|gas canister|flash grenade|percussion grenade|pellet|sound grenade'], ['fire|use|deploy|shoot', 'tear gas|teargas|water cannon|rubber bullet|stun grenade|pepper spray|tear gas canister|plastic bullet'], ['disperse|break up', 'protester|crowd|demonstrator|protest|demonstration|rally|sit-in|march'], ['fire|use|deploy|shoot|turn|spray|unleash|lob', 'rubber bullets|teargas canister|smoke grenade|sound grenade|flash grenade|baton|truncheon|riot dog|sponge round|foam bullet|tear-gas|pellet|bean bag'], ['disperse|break up|scatter|drive back|clear|beat back|push back', 'marcher|striker|gathering|supporter|mob|rioter|camp|protest camp|teacher|farmer|vigil|picket'], ['charge', 'protester|crowd|demonstrator']]
  }
])
