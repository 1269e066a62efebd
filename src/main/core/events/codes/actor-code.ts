import { assertNever } from '../../../../shared/assert-never.ts'
import type { EntityType } from '../../../../shared/model/mention.ts'
import { isFormerTitle, postOn, type TimedPost } from '../../../../shared/model/post-on.ts'
import { bodyInTitle, bodyNamed, type InternationalBody } from './international.ts'
import { rolesOfTitle } from './role-of-title.ts'

/** A post as far as codes need it. */
export interface CodedPost extends TimedPost {
  readonly country: string | null
  readonly organization: string | null
}

/** Who takes part, with all the posts that are known of a person. */
export interface CodedActor {
  readonly type: EntityType
  readonly name: string
  readonly country: string | null
  /** As CAMEO writes roles: MED is the media, which PLOVER calls JRN, while its own MED is health. IGO and NGO beside them. */
  readonly sector: string | null
  readonly posts: readonly CodedPost[]
}

/** What an actor is called in CAMEO and in PLOVER. */
export interface ActorCode {
  /** A chain of three-letter groups: "SYRGOV", "IRNGOVMIL", "IGOUNO"; empty where nothing is known. */
  readonly cameo: string
  readonly plover: {
    /** ISO 3166-1 alpha-3, KOS for Kosovo, or IGO, UNO, EUR, NGO, MNC, IMG; empty where nothing is known. */
    readonly country: string
    /** The main sector, UNK where nothing is known. */
    readonly sector: string
    /** The others. */
    readonly sectors: readonly string[]
  }
  /** The post held on the day, as its title says. */
  readonly title: string | null
}

/**
 * The codes of somebody on a day (null: as of all that is known). People are coded by the post they held then; who held one
 * before is ELI, the elite of former officials. A country stands for its government in PLOVER and for itself in CAMEO.
 */
export function codeActor(actor: CodedActor, day: string | null): ActorCode {
  switch (actor.type) {
    case 'place': return codePlace(actor)
    case 'organization': return codeOrganization(actor)
    case 'person': return codePerson(actor, day)
    default: return assertNever(actor.type)
  }
}

/** Kosovo is KOS to both; the rest of Dateline writes UNK, as the United Nations' travel codes do. */
function alpha3(country: string): string {
  return country === 'UNK' || country === 'XKX' ? 'KOS' : country
}

function codePlace({ country }: CodedActor): ActorCode {
  return country === null ? withCountry(null, [], null) : { ...withCountry(country, ['GOV'], null), cameo: alpha3(country) }
}

function codeOrganization({ name, country, sector }: CodedActor): ActorCode {
  const body = bodyNamed(name)
  if (body && country === null) return ofBody(body, [], null)
  if (sector === 'IGO') return beyondCountries('IGO')
  if (sector === 'NGO') return country === null ? beyondCountries('NGO') : { ...withCountry(country, [], null), cameo: `${alpha3(country)}NGO` }
  const roles = cameoRoles(sector)
  const [role] = roles
  if (country === null && role === 'REB') return beyondCountries('IMG', role)
  if (country === null && role === 'BUS') return beyondCountries('MNC', role)
  return withCountry(country, roles, null)
}

function beyondCountries(group: 'IGO' | 'NGO' | 'IMG' | 'MNC', sector = 'UNK'): ActorCode {
  return { cameo: group, plover: { country: group, sector, sectors: [] }, title: null }
}

function codePerson(actor: CodedActor, day: string | null): ActorCode {
  const { country } = actor
  const held = postHeld(actor.posts, day)
  if (!held) {
    const past = actor.posts.find((post) => isOver(post, day))
    if (past) return withCountry(past.country ?? country, ['ELI'], past.title)
    return actor.sector === 'IGO' ? beyondCountries('IGO') : withCountry(country, cameoRoles(actor.sector), null)
  }
  const roles = rolesOfTitle(held.title)
  const body = (held.organization === null ? undefined : bodyNamed(held.organization)) ?? bodyInTitle(held.title)
  if (body && !isNationalEnvoy(held.title)) return ofBody(body, roles.filter((role) => role !== 'GOV'), held.title)
  return withCountry(held.country ?? country, roles.length > 0 ? roles : cameoRoles(actor.sector), held.title)
}

/** "Nigerian ambassador to the United Nations" speaks for Nigeria. */
function isNationalEnvoy(title: string): boolean {
  return /\b(?:ambassador|envoy|representative|delegate)\b.*\b(?:to|at|with) (?:the )?(?:UN|U\.N\.|EU|United Nations|European Union|NATO|African Union|Arab League)\b/.test(title)
}

/** Without a day, a post that is not over counts as held. */
function postHeld(posts: readonly CodedPost[], day: string | null): CodedPost | undefined {
  return day === null ? posts.find((post) => !isOver(post, null)) : postOn(posts, day)
}

function isOver({ title, heldTo }: CodedPost, day: string | null): boolean {
  return isFormerTitle(title) || (heldTo !== null && (day === null || heldTo < day))
}

function ofBody(body: InternationalBody, roles: readonly string[], title: string | null): ActorCode {
  const [sector = 'UNK', ...sectors] = [...new Set([...body.sectors, ...roles.map(ploverSector)])]
  return { cameo: body.cameo, plover: { country: body.plover, sector, sectors }, title }
}

/** A chain of a country and its roles. Where no country is known, CAMEO's manual writes XXX before a role. */
function withCountry(country: string | null, roles: readonly string[], title: string | null): ActorCode {
  const code = country === null ? null : alpha3(country)
  const cameo = code === null && roles.length === 0 ? '' : [code ?? 'XXX', ...roles].join('')
  const [sector = 'UNK', ...sectors] = [...new Set(roles.map(ploverSector).filter((each) => each !== ''))]
  return { cameo, plover: { country: code ?? '', sector, sectors }, title }
}

/** CAMEO's roles that PLOVER writes otherwise; insurgents and separatists are rebels to it, and it has no word for the environment. */
const PLOVER_SECTORS: Readonly<Record<string, string>> = { MED: 'JRN', HLH: 'MED', INS: 'REB', SEP: 'REB', ENV: '', HRI: 'CVL' }

function ploverSector(role: string): string {
  return PLOVER_SECTORS[role] ?? role
}

/** What an entity's sector is as a CAMEO role: JRN is PLOVER's word for CAMEO's MED; what is no role of CAMEO's is left out. */
function cameoRoles(sector: string | null): readonly string[] {
  if (sector === null || ['UNK', 'PRE', 'PRM', 'SOC', 'IGO', 'NGO', ''].includes(sector)) return []
  return [sector === 'JRN' ? 'MED' : sector]
}
