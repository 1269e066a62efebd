import { wordSet } from '../../lists/word-set.ts'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Past and participle of verbs that no rule makes: lemma=past/participle, one form where they are alike. */
export const IRREGULAR_VERBS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  list(`overrun=overran/overrun slay=slew/slain beset=beset/beset shrink=shrank/shrunk spring=sprang/sprung arise=arose/arisen awake=awoke/awoken bear=bore/borne beat=beat/beaten become=became/become begin=began/begun bend=bent bet=bet bind=bound bite=bit/bitten
    bleed=bled blow=blew/blown break=broke/broken bring=brought build=built burn=burned burst=burst buy=bought cast=cast catch=caught choose=chose/chosen
    come=came/come cost=cost cut=cut deal=dealt dig=dug draw=drew/drawn dream=dreamed drink=drank/drunk drive=drove/driven eat=ate/eaten fall=fell/fallen
    feed=fed feel=felt fight=fought find=found flee=fled unfreeze=unfroze/unfrozen fly=flew/flown forbid=forbade/forbidden forget=forgot/forgotten forgive=forgave/forgiven
    freeze=froze/frozen get=got give=gave/given go=went/gone grow=grew/grown hang=hanged hear=heard hide=hid/hidden hit=hit hold=held hurt=hurt keep=kept
    know=knew/known lay=laid lead=led leave=left lend=lent let=let lie=lay/lain lose=lost make=made mean=meant meet=met mislead=misled overcome=overcame/overcome
    oversee=oversaw/overseen overthrow=overthrew/overthrown pay=paid put=put quit=quit read=read rebuild=rebuilt ride=rode/ridden ring=rang/rung rise=rose/risen
    run=ran/run say=said see=saw/seen seek=sought sell=sold send=sent set=set shake=shook/shaken shed=shed shoot=shot show=showed/shown shut=shut sing=sang/sung
    sink=sank/sunk sit=sat sleep=slept speak=spoke/spoken spend=spent split=split spread=spread stand=stood steal=stole/stolen stick=stuck strike=struck
    strive=strove/striven swear=swore/sworn sweep=swept swim=swam/swum take=took/taken teach=taught tear=tore/torn tell=told think=thought throw=threw/thrown
    undergo=underwent/undergone understand=understood undertake=undertook/undertaken uphold=upheld wake=woke/woken wear=wore/worn weep=wept win=won
    withdraw=withdrew/withdrawn withhold=withheld withstand=withstood write=wrote/written forego=forewent/foregone outlaw=outlawed`).map((item) => {
    const [lemma = '', forms = ''] = item.split('=')
    const [past = '', participle = past] = forms.split('/')
    return [lemma, [past, participle] as const] as const
  })
)

/** Short verbs that keep a single consonant before an ending. */
export const UNDOUBLED_VERBS = wordSet('visit open offer enter order limit edit exit offer suffer differ render gather show follow allow vow draw fix tax bar-code level benefit target market cover reel heed need head aid lead read eat air fear hear clear appear wear bear join train gain claim aim blame seem deem')

/** Verbs that news uses, apart from auxiliaries: what finds the verbs of a sentence, whether or not they tell an event. */
export const PLAIN_VERBS: readonly string[] = [
  ...IRREGULAR_VERBS.keys(),
  ...list(`converge decorate garner affix re-establish reestablish repair earmark rescind commute loosen shelve promulgate disburse reschedule inject
  restructure resettle restitute unfreeze unblock readmit haul utter hurl trample reimpose re-impose abrogate repudiate secede fortify scramble padlock
  deregister throttle disseminate peddle fabricate invent disable cripple dislodge usurp sicken abandon abate abduct abolish abort absorb abstain abuse accelerate accept access acclaim accompany accomplish accredit accuse achieve acknowledge acquire
  acquit act activate adapt add address adhere adjourn adjust administer admire admit adopt advance advise advocate affect affirm agree aid aim air airlift
  allege alleviate allocate allot allow alter amass ambush amend amount analyse analyze announce annex annul answer anticipate apologize apologise appeal appear
  applaud apply appoint appreciate apprehend approach approve arbitrate argue arm arraign arrange arrest arrive ask assail assassinate assault assemble assert
  assess assign assist assume assure attach attack attain attempt attend attract attribute authorize authorise await award back backtrack balk ban banish bar
  bargain barricade base batter battle beg behave behead believe belong benefit besiege betray bid blacklist blame blast block blockade boast bolster bomb
  bombard boost borrow boycott brand breach brief broadcast broker brush burnish bury calculate call calm campaign cancel capture care carry cause caution
  cease cede celebrate censor censure center chair challenge champion chant characterise characterize charge chase chat check cheer chide circulate cite claim
  clarify clash classify clear climb close collaborate collapse collect collide combat commemorate commence commend comment commit communicate compare compel
  compensate compete compile complain complete comply compose compromise concede conceive concentrate concern conclude concur condemn conduct confer confess
  confide confine confirm confiscate confront congratulate connect conquer consent consider consist constitute construct consult contact contain contend
  contest continue contract contradict contribute control convene convert convey convict convince cooperate co-operate coordinate co-ordinate cope correct cough
  counsel count counter couple court cover crack crackdown crash create credit criticize criticise cross crown crush curb curtail damage dare date debate
  decapitate deceive decide declare decline decrease decree decry dedicate deem deepen defeat defect defend defer defuse defy delay delegate delete deliver
  demand demilitarize demobilize demolish demonstrate demote denounce deny depart depend depict deplore deploy deport depose deprive derail descend describe deserve
  designate desire destabilize destroy detain detect deter deteriorate determine detonate devastate develop devise devote dialogue die differ diminish direct
  disagree disappear disappoint disapprove disarm disband discharge discipline disclose discontinue discover discredit discriminate discuss dismantle dismiss
  dispatch disperse displace display dispute disregard disrupt dissolve distance distribute disturb divert divide divorce dodge dominate donate double doubt
  down downgrade downplay draft drag drain drop drown dub dump earn ease echo educate eject elaborate elect elevate elicit eliminate embark embargo embarrass
  embrace emerge emphasize emphasise employ empower enable enact encircle encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge
  enlist enrich ensure enter entertain envisage equip erect erode erupt escalate escape escort espouse establish estimate evacuate evade evaluate evict
  evolve exacerbate examine exceed exchange exclude excuse execute exempt exercise exert exhort exile exist exonerate expand expect expel expire explain explode exploit
  explore export expose express extend extract extradite face facilitate fail falter fan favor favour fear feature fear file fill finalize finalise finance
  fine finish fire flag flare flatten flock flout focus foil follow force forecast foresee forge form formalize foster found free fuel fulfill fulfil function fund
  gain gather generate gesture grant grapple greet grip guarantee guard guide gun hail halt hamper hand handle happen harass harbor harden harm head heal
  heap heed heighten help herald hesitate highlight hijack hinder hint hire honor honour hope hospitalize host house hunt identify ignite ignore illustrate imagine
  impeach impede implement implicate imply import impose impound impress imprison improve improvise inaugurate incite include increase incur indicate indict induce
  infect infiltrate inflict influence inform infringe inherit initial initiate injure insert insist inspect inspire install institute instruct insult integrate intend intensify
  intercept interest interfere intern interpret interrogate interrupt intervene interview intimidate introduce intrude invade invalidate invest investigate invite invoke
  involve isolate issue jail jam jeopardize join journey judge jump justify kick kidnap kill knock label lack lambast lambaste lament land lash last laud
  laugh launch lay-off lean leap learn lecture legalize legalise lessen level levy liberate lift light like liken limit link liquidate listen live lob lobby locate
  lock lodge look loom loot lower machine-gun maim maintain manage mandate maneuver manifest march mark market mask massacre master match mature mediate
  mend mention merge mind minimize miss mobilize mobilise mock moderate modernize modify monitor mount mourn move mull multiply murder muster name narrow near necessitate
  need negotiate neglect nominate normalize normalise note notice notify nullify obey object oblige observe obstruct obtain occupy occur offend offer omit ooze open operate
  oppose oppress opt order organize organise originate orchestrate ordain oust outline outrage overhaul overrun overturn own pack paralyze paralyse pardon park parley
  part participate pass patch patrol pause pelt penalize penetrate perceive perform perish permit perpetrate persecute persist persuade phone phase picket pick pin
  place plan plant plead please pledge plot plunge point poison police ponder portray pose position possess post postpone pour power practice praise pray predict
  prefer premiere prepare present preserve preside press pressure prevail prevent proceed process proclaim procure produce profess profit progress prohibit project prolong
  promise promote prompt pronounce propel propose prosecute protect protest prove provide provoke publicize publish pull pump punish purchase purge pursue push qualify
  quarrel quash quell question quote rage raid raise rally ram range rape ratify ratchet react reach reaffirm realize realise reappoint reassure rebuff rebuke recall
  receive recess reciprocate reckon recognize recognise recommend reconcile reconsider reconvene record recover recruit redouble reduce re-elect reelect refer reflect reform
  refrain refuse refute regain regard register regret regulate rehabilitate reinforce reinstate reiterate reject relate relax relay release relent relieve relinquish relocate
  rely remain remark remember remind remove renege renew renounce reopen repatriate repeal repeat repel replace reply report represent repress reprimand reproach repulse request
  require rescue research resemble resent reserve reshape reside resign resist resolve resort respect respond restate restart restore restrain restrict result resume retain
  retaliate retake rethink retire retract retreat retrieve return reunite reveal reverse review revise revive revoke reward riot rip risk rob rock roll rotate rout rub rule rush sabotage sack
  sacrifice safeguard sail salute sanction satisfy save scale scold score scrap scrutinize scuffle seal search secure seem seize sentence separate serve settle sever shame
  shape share shatter shell shelter shield shift ship shock shore shout shove shrink shun side sideline sign signal silence simplify single skip slam slap slaughter slay
  slide slow smash smear smuggle snub soar soften solicit solidify solve sort sound spar spark specify speculate spell spill spoil sponsor spot spur spy squash stab stabilize stage
  stall stamp stampede start starve state station stay stem step stir stockpile stone stop storm strafe strain strand strengthen stress stretch strip struggle study stumble stun stymie
  subdue subject submit succeed suffer suffice suggest suit summon summons supervise supplement supply support suppose suppress surge surpass surprise surrender surround survey survive suspect
  suspend sustain switch sympathize table tackle talk tap target task tease tear-gas telephone temper tempt tend term terminate terrorize test testify thank thaw thrash threaten thrive thwart tie tighten tip
  top topple torch torpedo torture touch tour tout trace track trade trail train transfer transform transit translate transmit transport trap travel treat trigger trim triple troop trouble trust try turn twist
  unanimous uncover underline undermine underscore unearth unfold unify unite unleash unload unseat unveil update upgrade uproot urge use usher utilize vacate vaccinate value vandalize vandalise vanish
  venture verify veto vie view vilify violate visit voice volunteer vote vow wage wait waive walk wander want warm warn warrant waste watch water weaken weigh welcome whip widen wield wipe wish withdraw
  witness woo work worry worsen wound wrap wreck yell yield zero vandalise torch ransack deface rearm retrain co-host cohost co-chair sue arraign blackmail extort impound nationalize expropriate evict scupper sour
  spearhead stonewall sugarcoat militarize behead disinform falsify spread hack phish jam tear-gas teargas frisk handcuff manhandle lynch mutilate gas poison strangle drown ambush snipe rocket mine booby-trap raze level flatten gut
  condole bemoan berate bash blast castigate chastise deplore deride excoriate flay rap ridicule rubbish scoff sneer mull confab huddle parley commiserate`)
]

/** Verbs whose plain form or "-s" form is as often a noun: their neighbours tell which it is. */
export const ALSO_NOUNS = wordSet(`abuse access act address advance aid aim air airlift alert ambush answer appeal approach arm array arrest assault attack attempt award back balance ban bar base battle benefit bid blame blast block
  blockade bomb boost bond bow boycott breach break broadcast brief build burst call campaign capture care cause center challenge chair change charge chat check cheer claim clash climb close
  command comment compromise concern conduct conflict contact contest contract control count counter court cover crack crackdown crash credit crown curb cut damage date deal debate decline decrease decree defeat delay
  delegate demand deposit dialogue dispatch display dispute divide doubt down draft drain draw dream drink drive drop dump duty ease echo effect embargo embrace encounter end escape escort estimate exchange excuse exercise exile
  experience export extract face fall fan favor favour fear feature feed file fill film fight final fine fire fix flag flare flight flow focus fold force forecast form found frame free freeze fuel function fund gain gesture grant grip ground group guarantee
  guard guide gun halt hand harbor harm head heat help hijack hint hit hold honor honour hope host house hunt impact import increase influence initial insult intern interest interview invite issue jail jam journey judge jump kick kill label lack land last laugh launch
  lay lead leap lecture leave level light limit link list live lobby lock look loss love machine mandate march mark market massacre master match matter mean measure mediate mention mind mine miss mistake mix mock model monitor mount move murder name notice
  object offer open operate order outline outrage overhaul pack pardon park part pass patrol pause pay phase phone pick picket place plan plant play pledge plot plunge point poison police pool position post pound power practice praise present press pressure probe process
  produce profit program progress project promise prompt protest purchase pump purge push quarrel question quote race rage raid raise rally range rape rate reach rebel rebuke recall record reform refuse regard regret release relay remark report request rescue research
  reserve resolve resort respect rest result retreat return reverse review reward ride riot ring rise risk rock roll rout rule run rush sabotage sacrifice salute sanction save scale score search seal seat sentence set shake shame shape share shell shelter shield shift ship
  shock shore shot shout show side sign signal silence single slaughter slide slip smoke snub sound spark speech spell spill split spot spread spur spy stab staff stage stake stall stamp stand standoff start state station stay stem step stock stone stop storm strain strand stress stretch strike strip struggle study
  subject suit summit summon supply support surge surprise survey suspect switch table talk tank target task tax tear telephone tell term test thank threat throw tie tip title toll top touch tour track trade trail train transfer transit transport trap travel treat trial trick trip triumph troop trouble trust try turn twist
  update upgrade use value venture veto view visit voice volunteer vote vow wait walk want war warrant waste watch water wave welcome well win wish witness word work worry wound wrap wreck yield rocket hack leak fast mutiny siege oath toast rap bash gas torch blackmail clean slow double cool calm warm narrow near complete
  direct long parallel present project subject perfect separate moderate appropriate elaborate deliberate alternate intimate advocate associate affiliate estimate graduate candidate delegate initiate champion knife rampage skirmish champion scuffle pilot engineer captain father nurse witness referee umpire`)
