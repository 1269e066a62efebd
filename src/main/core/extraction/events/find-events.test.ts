import { describe, expect, it } from 'vitest'
import type { FoundEvent, Findings } from '../../../../shared/model/findings.ts'
import type { TaughtTrigger } from '../../../../shared/model/lexicon-entry.ts'
import { extract } from '../extract.ts'

const read = (text: string, triggers: readonly TaughtTrigger[] = [], publishedOn = '2024-06-15'): Findings => extract({ draft: { text, warnings: [], publishedOn }, lexicon: [], triggers })

/** An event as "trigger: kind: actors > recipients (flags)". */
function line(text: string, { entities }: Findings, event: FoundEvent): string {
  const names = (side: FoundEvent['actors']): string => side.map(({ entity }) => entities[entity]?.name ?? '').join(', ')
  const flags = event.flags.length > 0 ? ` (${event.flags.join(', ')})` : ''
  return `${text.slice(event.trigger.start, event.trigger.end)}: ${event.kind}: ${names(event.actors)} > ${names(event.recipients)}${flags}`.replace(/ {2,}/g, ' ').trimEnd()
}

const show = (text: string, triggers?: readonly TaughtTrigger[]): readonly string[] => {
  const findings = read(text, triggers)
  return findings.events.map((event) => line(text, findings, event))
}

/** Sentences, and the events in them. */
const SENTENCES: readonly (readonly [text: string, ...events: readonly string[]])[] = [
  // Subjects and objects over conjunctions, appositions, relative clauses.
  ['Foreign Minister Odile Kaboré met her Malian colleague, Seydou Traoré, on Friday.', 'met: meet: Odile Kaboré > Seydou Traoré'],
  ['US envoy Karen Fields met separately with Israeli Defence Minister Yoav Bar and Palestinian official Samir Khalil.', 'met separately with: meet: Karen Fields > Yoav Bar, Samir Khalil'],
  ['Iraqi Prime Minister Hadi al-Zubaidi, speaking after talks with his Turkish counterpart Kemal Aydin, said both countries would fight smuggling.', 'talks: hold talks: Hadi al-Zubaidi > Kemal Aydin', 'said: statement: Hadi al-Zubaidi >'],
  ['A delegation from the European Parliament headed by Greta Lindholm visited Tbilisi.', 'visited: visit: European Parliament >'],
  ['The British prime minister, Fiona Marsh, was congratulated by President Émile Girard of France.', 'congratulated: congratulate: Émile Girard > Fiona Marsh'],
  ['A spokesman for the Ethiopian army, Colonel Haile Desta, accused Eritrea of arming rebels.', 'accused: accuse: Haile Desta > Eritrea'],
  ['Mali, Niger and Burkina Faso have signed a defence pact.', 'signed a defence pact: sign agreement: Mali, Niger, Burkina Faso >'],
  ['The agreement was signed by Foreign Ministers Tomás Rey of Chile and Julia Paredes of Peru.', 'signed: sign agreement: Tomás Rey, Julia Paredes >'],
  ['Egypt, Qatar and the United States have been mediating between Israel and Hamas.', 'mediating: mediate: Egypt, Qatar, United States > Israel, Hamas'],
  // Whose it is.
  ['Hungary’s decision was criticised by the European Commission.', 'criticised: criticize: European Commission > Hungary'],
  ['The UN Security Council condemned North Korea’s launch of a missile.', 'condemned: condemn: UN Security Council > North Korea'],
  ['Canada froze the assets of four Burmese generals.', 'froze: impose sanctions: Canada > Myanmar'],
  ['Russia expelled five Danish diplomats in retaliation.', 'expelled: expel diplomats: Russia > Denmark'],
  // Who acts is said before: "it", "its forces", "the group", "his government", a capital, the country of the dateline.
  ['The European Union condemned the raid. It called on Chad to yield.', 'condemned: condemn: European Union >', 'called on: urge: European Union > Chad'],
  ['Pakistan said its troops had attacked Indian soldiers.', 'attacked: attack: Pakistan > India'],
  ['Al-Shabaab fighters attacked the Kenyan town of Mandera. The group killed nine people in Somalia.', 'attacked: attack: al-Shabaab > Kenya', 'killed: kill: al-Shabaab >'],
  ['Interior Minister Néstor Villalba of Peru denied that his government had expelled Chilean diplomats.', 'expelled: expel diplomats: Peru > Chile (denied)'],
  ['The Vatican, which had mediated between Havana and Washington, thanked Norway.', 'mediated: mediate: Vatican > Havana, Washington', 'thanked: thank: Vatican > Norway'],
  ['LIMA – Peru slept on Friday. The government accused Chile of spying.', 'accused: accuse: Peru > Chile'],
  // Beside the subject, behind "by" and "in".
  ['Slovenia, together with Malta and Cyprus, recognised Palestine.', 'recognised: recognize: Slovenia, Malta, Cyprus > Palestine'],
  ['Talks between Chad and Niger collapsed on Friday.', 'collapsed: halt talks: Chad, Niger >'],
  ['Five people were killed in an Israeli strike on Tyre.', 'killed: kill: Israel >'],
  ['Yemen’s Houthi movement released the crew of a Greek tanker.', 'released: release: Houthis > Greece'],
  ['The M23 rebel group withdrew from Walikale.', 'withdrew from: withdraw: M23 >'],
  ['Peacekeepers from Nepal and Ghana came under fire from the M23 rebel group.', 'came under fire: attack: M23 > Nepal, Ghana'],
  ['Chad and Mali, joined by Niger, began a naval exercise.', 'began a naval exercise: joint exercise: Chad, Mali, Niger >'],
  ['Foreign Minister Odile Kaboré was congratulated by her counterparts in Chile and Peru.', 'congratulated: congratulate: Chile, Peru > Odile Kaboré'],
  ['The Red Cross said its convoy had been attacked by Chad.', 'attacked: attack: Chad > Red Cross'],
  ['Premier Wu Jian received a delegation headed by the Chilean envoy Lena Ortiz.', 'received: host: Lena Ortiz > Wu Jian'],
  // Flags.
  ['Nobody claimed the attack on Chad.', 'attack: attack: > Chad'],
  ['Hezbollah fired no rockets on Friday.', 'fired: shell: Hezbollah > (denied)'],
  ['Foreign Minister Odile Kaboré begins a visit to Chad on June 20.', 'begins a visit: visit: Odile Kaboré > Chad (planned)'],
  // The manual's sides.
  ['Emperor Haruhito was received by King Willem in Amsterdam.', 'received: host: Haruhito > Willem'],
  ['Serbian President Goran Ilić hosted Chinese Premier Wu Jian and Hungarian Prime Minister Zsolt Varga.', 'hosted: host: Wu Jian, Zsolt Varga > Goran Ilić'],
  ['The Prime Minister of Pakistan, Imran Shah, arrived in Beijing on a four-day visit at the invitation of Premier Chen Wei.', 'arrived: visit: Imran Shah > Chen Wei'],
  ['Talks between Seoul and Tokyo resumed on Monday.', 'Talks: hold talks: Seoul, Tokyo >'],
  ['Georgia’s foreign ministry summoned the Russian chargé d’affaires, Oleg Panin.', 'summoned: summon ambassador: foreign ministry > Oleg Panin'],
  ['Egypt’s president, Tarek Shawky, cancelled his trip to Berlin.', 'cancelled: cancel meeting: Tarek Shawky >'],
  // What is asked, threatened, promised or refused is no event of its own.
  ['Prime Minister Laszlo Barna refused to resign.', 'refused to resign: refuse change: Laszlo Barna >'],
  ['The UN human rights chief, Clara Mendes, called on Uganda to repeal the law.', 'called on: call for reform: Clara Mendes > Uganda'],
  ['China warned the United States not to sell arms to Taiwan.', 'warned: warn: China > United States'],
  // Nouns.
  ['A phone call between President Duval and Chancellor Weber lasted an hour.', 'call: phone: Duval, Weber >'],
  ['During a phone call with Iranian President Rahimi, Sultan Qais urged restraint.', 'phone call: phone: Qais > Rahimi', 'urged: call for restraint: Qais >'],
  ['The Dutch king wrapped up a three-day visit to Indonesia.', 'visit: visit: Netherlands > Indonesia'],
  ['A car bomb went off outside the Ministry of Interior in Kabul, killing six guards.', 'went off: bomb: >'],
  ['An Israeli air strike in southern Lebanon killed a Hezbollah commander, Ali Mansour.', 'air strike: air strike: Israel > Ali Mansour'],
  // Flags.
  ['King Felix of Ruritania will receive the Danish prime minister, Mads Holm, on Friday.', 'receive: host: Mads Holm > Felix (planned)'],
  ['Finnish President Aino Salo is to visit Oslo.', 'visit: visit: Aino Salo > (planned)'],
  ['President Kone did not meet the opposition leader, Awa Diallo.', 'meet: meet: Kone > Awa Diallo (denied)'],
  ['The Kremlin denied that President Volkov had met Swiss President Anna Keller.', 'met: meet: Volkov > Anna Keller (denied)'],
  ['If Peru does not apologise, Chile will close its border with Peru.', 'apologise: apologize: Peru > (hypothetical)', 'close: close border: Chile > Peru (hypothetical)'],
  ['Under the deal Ghana will free ten Malian soldiers.', 'free: release: Ghana > Mali (planned)'],
  ['President Karl Dorn arrived in Oslo. On Monday Dorn threatened Chad.', 'arrived in: visit: Karl Dorn >', 'threatened: threaten: Karl Dorn > Chad'],
  ['Premier Wu Jian and Foreign Minister Li Tan met Prime Minister Somchai Wan. Fiji praised the talks. The two sides signed an agreement.', 'met: meet: Wu Jian, Li Tan > Somchai Wan', 'praised: praise: Fiji >', 'signed an agreement: sign agreement: Wu Jian, Li Tan, Somchai Wan >'],
  // What only looks like an event.
  ['Norway received a protest from Chile.'],
  ['The ministers met at Egypt’s request.', 'met: meet: >'],
  ['Two aircraft landed in Oslo.'],
  ['The two envoys came to a similar view.'],
  ['Danish authorities killed 4,000 mink.'],
  ['President Karl Dorn attacked the idea.'],
  ['Prime Minister Anna Berg attended the signing of the accord.'],
  ['A Norwegian lawmaker complained to Sweden.'],
  ['Norway expressed regret at the decision.', 'expressed regret: express concern: Norway >'],
  ['Foreign Minister Ana Silva received a telephone call from Foreign Minister Kemal Aydin.', 'received: phone: Ana Silva > Kemal Aydin'],
  ['Russia vowed to veto the resolution.', 'vowed: threaten: Russia >'],
  ['If the talks fail, Chad may close its border with Sudan.', 'close: close border: Chad > Sudan (hypothetical)'],
  ['In 2011 Ghana recognized Kosovo.', 'recognized: recognize: Ghana > Kosovo (historical)'],
  // Headlines leave out articles, "and" and "was"; capitals are no matter.
  ['Ghana, Togo sign deal on water', 'sign deal: sign agreement: Ghana, Togo >'],
  ['Rebels free hostages', 'free: release: >'],
  ['TWO EDITORS JAILED IN ERITREA', 'JAILED: arrest: >'],
  ['Ghana talks end without result'],
  ['Jailed Kurdish poet Azad Miran began a hunger strike.', 'began a hunger strike: hunger strike: Azad Miran >'],
  // Accidents, and those who only foresee.
  ['Nine people were killed when a bus plunged into a river near Quito.'],
  ['Economists warned that prices would rise.'],
  // Who does it says what it is.
  ['Protesters clashed with police on Friday.', 'clashed: riot: >'],
  ['Soldiers blocked the road to the airport.', 'blocked: restrict: >'],
  ['The talks opened in Lima on Monday between Ghana and Togo.', 'talks: hold talks: Ghana, Togo >'],
  ['According to Finance Minister Ana Silva, the harvest will be poor.', 'According to: statement: Ana Silva >'],
  ['The king of Norway is due in Lima on Friday.', 'is due in: visit: Norway > (planned)'],
  // Other senses.
  ['The meeting room on the second floor struck a chord with visitors.'],
  ['Vehicles made in Slovakia met the standards of the industry.'],
  ['Storm Ines killed four people in Portugal.'],
  ['The two-day event took place in Lyon.']
]

describe('who did what to whom', () => {
  it.each(SENTENCES)('is read as a careful reader would: %s', (text, ...events) => {
    expect(show(text)).toEqual(events)
  })
})

describe('an event', () => {
  it('takes its day from its clause, from what is told around it, or from the article, and says which', () => {
    const { events } = read('On Monday Foreign Minister Jan Krol flew to Lima where he met Peruvian Premier Rosa Quispe. Krol thanked Quispe.')
    expect(events.map(({ kind, date, dateFrom }) => [kind, date?.start, dateFrom])).toEqual([['visit', '2024-06-10', 'clause'], ['meet', '2024-06-10', 'context'], ['thank', '2024-06-10', 'context']])
    expect(read('Foreign Minister Jan Krol met Peruvian Premier Rosa Quispe.').events[0]).toMatchObject({ date: { start: '2024-06-15' }, dateFrom: 'article' })
  })

  it('happens at the place of its clause, of the journey around it, or “here”', () => {
    const place = (text: string): readonly (string | undefined)[] => {
      const { events, entities } = read(text)
      return events.map((event) => (event.place === null ? undefined : entities[event.place]?.name))
    }
    expect(place('Foreign Minister Jan Krol flew to Lima where he met Peruvian Premier Rosa Quispe.')).toEqual(['Lima', 'Lima'])
    expect(place('NAIROBI (KNA) – Premier Jan Krol met President Rosa Quispe here on Friday.')).toEqual(['Nairobi'])
  })

  it('has what was talked about as spans of the text', () => {
    const text = 'Norwegian Premier Lars Dahl and Chadian President Idriss Hadj discussed fishing rights and the drought in the Sahel on Friday.'
    expect(read(text).events[0]?.topics.map(({ start, end }) => text.slice(start, end))).toEqual(['fishing rights', 'the drought in the Sahel'])
  })

  it('is reported by who says so: an agency, a ministry, whoever “according to” names', () => {
    const reporter = (text: string): string | undefined => {
      const { events, entities } = read(text)
      return events[0]?.reportedBy === null || events[0] === undefined ? undefined : entities[events[0].reportedBy]?.name
    }
    expect(reporter('Premier Lars Dahl met President Idriss Hadj on Friday, Reuters reported.')).toBe('Reuters')
    expect(reporter('According to the Norwegian Foreign Ministry, Premier Lars Dahl met President Idriss Hadj.')).toBe('Norwegian Foreign Ministry')
    expect(reporter('OSLO (NTB) – Premier Lars Dahl met President Idriss Hadj.')).toBe('NTB')
  })

  it('is one event with its evidence where headline and lead tell it', () => {
    const text = 'Burundi closes border with Rwanda\n\nBUJUMBURA – Burundi closed its border with Rwanda on Wednesday.'
    const { events } = read(text)
    expect(events).toHaveLength(1)
    expect(events[0]?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['closed'])
  })

  it('says why and how sure it is, and what a verdict on it teaches', () => {
    const [event] = read('Russia expelled five Danish diplomats.').events
    expect(event).toMatchObject({ pattern: 'expel diplomat' })
    expect(event?.why).toMatch(/“expelled”/)
    expect(event?.confidence).toBeGreaterThan(0.5)
  })
})

describe('a statement', () => {
  const content = (text: string): readonly (readonly [string, boolean])[] => read(text).events.flatMap(({ content: said, isQuoted }) => (said ? [[text.slice(said.start, said.end), isQuoted] as const] : []))

  it('has what was said, reported or in the speaker’s own words, before the verb or behind it', () => {
    expect(content('Premier Lars Dahl said on Friday that the talks would go on.')).toEqual([['the talks would go on', false]])
    expect(content('“We are running out of time,” said Norway’s premier, Lars Dahl.')).toEqual([['We are running out of time', true]])
    expect(content('The talks will go on, Premier Lars Dahl said.')).toEqual([['The talks will go on', false]])
  })

  it('is not made by a medium, nor by a ministry that only reports an event', () => {
    expect(show('Reuters said the mood was calm.')).toEqual([])
    expect(show('The Norwegian Foreign Ministry said Chad had expelled two Danish diplomats.')).toEqual(['expelled: expel diplomats: Chad > Denmark'])
  })

  it('by a person is an event beside what it tells', () => {
    expect(show('Premier Lars Dahl said Chad had expelled two Danish diplomats.')).toEqual(['said: statement: Lars Dahl >', 'expelled: expel diplomats: Chad > Denmark'])
  })
})

describe('what verdicts taught', () => {
  const text = 'Russia expelled five Danish diplomats.'
  const trigger = { pattern: 'expel diplomat', kind: 'expel diplomats', becomes: 'expel diplomats', sides: null } as const

  it('keeps a rejected trigger from being proposed, and only that one', () => {
    expect(show(text, [{ ...trigger, becomes: null }])).toEqual([])
    expect(show(text, [{ ...trigger, pattern: 'expel spy', becomes: null }])).toHaveLength(1)
  })

  it('gives another kind, or turns the sides, and says that it was taught', () => {
    expect(show(text, [{ ...trigger, becomes: 'criticize' }])).toEqual(['expelled: criticize: Russia > Denmark'])
    expect(show(text, [{ ...trigger, sides: 'swapped' }])).toEqual(['expelled: expel diplomats: Denmark > Russia'])
    expect(read(text, [{ ...trigger, sides: 'swapped' }]).events[0]?.why).toContain('taught')
  })
})

describe('articles in other languages', () => {
  it('have no events', () => {
    expect(read('Der Außenminister traf am Freitag den Präsidenten und sprach mit ihm über die Lage in der Region und die Beziehungen der beiden Länder.').events).toEqual([])
  })
})

it('does not take the day of a thing for the day of the event', () => {
  const dates = (text: string): readonly (string | null | undefined)[] => read(text).events.map(({ date }) => date?.start)
  expect(dates('Egypt condemned the November 2022 strike by Israel.')).toEqual(['2024-06-15'])
  expect(dates('Poland criticised Russia over the 2014 annexation.')).toEqual(['2024-06-15'])
  expect(dates('Norway signed an agreement with Chile on a project due in 2031.')).toEqual(['2024-06-15'])
  expect(dates('Peru and Chile held talks at the 3 June summit.')).toEqual(['2024-06-03'])
})
