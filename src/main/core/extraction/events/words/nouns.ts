import { wordSet } from '../../lists/word-set.ts'

const pairs = (text: string): ReadonlyMap<string, string> => new Map(text.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]))

/** Plurals that no rule makes, and singulars that end like a plural. */
export const IRREGULAR_NOUNS = pairs(`men=man women=woman people=people children=child police=police wives=wife lives=life knives=knife crises=crisis
  analyses=analysis bases=base headquarters=headquarters forces=force news=news politics=politics series=series means=means sanctions=sanction
  policemen=policeman servicemen=serviceman gunmen=gunman spokesmen=spokesman statesmen=statesman congratulations=congratulations condolences=condolence
  thanks=thanks gas=gas bus=bus cases=case houses=house purposes=purpose increases=increase responses=response defenses=defense licenses=license
  expenses=expense causes=cause clauses=clause courses=course databases=database diseases=disease exercises=exercise promises=promise premises=premise
  releases=release phases=phase praises=praise curfews=curfew axes=axis hypotheses=hypothesis theses=thesis tries=try missiles=missile`)

/** Nouns for those who act for a country or body whose name or adjective stands before them. */
export const AGENT_NOUNS = wordSet(`government authority official troop soldier force army military navy police policeman regime administration cabinet delegation
  side parliament legislature lawmaker leader leadership diplomat mission embassy consulate warplane jet aircraft warship drone artillery
  tank gunner airstrike missile navy airforce fighter militia militant rebel insurgent gunman guard guards movement group faction front agency newspaper paper channel broadcaster website magazine radio ministry minister president ambassador envoy representative spokesman spokeswoman spokesperson negotiator
  mediator counterpart team commander general officer agent monitor inspector peacekeeper observer paratrooper marine commando helicopter
  senator congressman party king monarch emir premier chancellor coalition alliance nation republic junta council senate congress
  hacker spy treasury chancellery prosecutor investigator regulator coastguard executive guerrilla militiaman jihadist extremist terrorist ruler policeman gendarme serviceman vessel nationals national citizen civilian prisoner detainee worker student protester journalist refugee company firm bank warplane bomber
  counterpart colleague captain skipper seaman pilot aide bishop head chief chairman chairwoman director member counterparts hierarchy sailor fisherman activist separatist delegate summit kingdom presidency throne`)

/** What acts only in figures of speech or by nature, in matches and on markets: "the storm hit", "the dollar retreated". */
export const NO_AGENTS = wordSet(`river sea flood floodwater storm hurricane typhoon cyclone tornado wind gale rain snow blizzard hail lightning fog heatwave cold frost drought wildfire
  volcano lava earthquake quake tremor tsunami landslide mudslide avalanche weather disease virus epidemic outbreak infection cancer
  dollar euro yen pound peso rupee currency price inflation stock share market index economy recession profit revenue retailer carmaker airline
  striker midfielder defender goalkeeper forward winger batsman bowler pitcher quarterback coach player referee golfer
  film movie album song novel orchestra theatre museum`)

/** Nouns for one person who speaks for somebody. */
export const SPEAKERS = wordSet('spokesman spokeswoman spokesperson')

/** Nouns in "-ing" that name a thing or an event rather than the doing of something. */
export const ING_NOUNS = wordSet(`meeting bombing shelling killing signing briefing hearing building funding training shooting beating stabbing uprising gathering
  ruling opening hanging fighting offering warning feeling finding holding banking housing mining drilling trading understanding hostage-taking
  kidnapping rigging bargaining proceeding crossing landing poisoning beheading spring string king thing evening morning being nothing something
  anything everything during wing ring sibling ceiling filing sentencing looting smuggling trafficking hacking fishing farming policing refining processing planning pricing nursing testing shipping grazing parking smuggling spying racing lending spending`)
