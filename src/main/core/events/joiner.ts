import type { EventGroup } from '../../../shared/contract/requests/event.ts'

/** Joins events into groups, pair by pair. */
export interface Joiner {
  /** An analyst said that the two are the same. */
  confirm(oneId: string, otherId: string): void
  /** An analyst said that the two are not the same; they never come into one group, unless other confirmations say so. */
  part(oneId: string, otherId: string): void
  /** Joins the groups of the two, unless that would bring two events of one article together; answers whether they are in one group now. */
  propose(oneId: string, otherId: string, why: string): boolean
  /** The groups of two and more, by event id. */
  groups(): ReadonlyMap<string, EventGroup>
}

const CONFIRMED = 'You said that they tell the same.'

/** A joiner for these events; ids that are none of them are passed by. Confirm and part first, then propose. */
export function createJoiner(events: readonly { readonly id: string; readonly articleId: string }[]): Joiner {
  const ids = events.map(({ id }) => id)
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const all = createForest(ids.length)
  const confirmed = createForest(ids.length)
  const partedOf = new Map<number, Set<number>>()
  const whys = new Map<number, string>()
  const articles = new Map<number, Set<string>>()
  const articlesOf = (root: number): Set<string> => articles.get(root) ?? new Set(all.membersOf(root).map((index) => events[index]?.articleId ?? ''))
  const pairOf = (oneId: string, otherId: string): readonly [number, number] | undefined => {
    const [one, other] = [indexOf.get(oneId), indexOf.get(otherId)]
    return one === undefined || other === undefined ? undefined : [one, other]
  }
  /** Whether an event of the one group was parted from one of the other. */
  const areParted = (one: number, other: number): boolean => all.membersOf(one).some((member) => [...(partedOf.get(member) ?? [])].some((enemy) => all.rootOf(enemy) === other))
  const propose = (one: number, other: number, why: string): boolean => {
    const [a, b] = [all.rootOf(one), all.rootOf(other)]
    if (a === b) return true
    const [fewer, more] = [articlesOf(a), articlesOf(b)].sort((one, other) => one.size - other.size) as [Set<string>, Set<string>]
    if ([...fewer].some((article) => more.has(article)) || (partedOf.size > 0 && areParted(a, b))) return false
    const known = whys.get(a) ?? whys.get(b) ?? why
    const root = all.join(a, b)
    whys.set(root, known)
    for (const article of fewer) more.add(article)
    articles.set(root, more)
    return true
  }
  return {
    confirm(oneId, otherId) {
      const pair = pairOf(oneId, otherId)
      if (!pair) return
      all.join(...pair)
      confirmed.join(...pair)
    },
    part(oneId, otherId) {
      const pair = pairOf(oneId, otherId)
      if (!pair) return
      for (const [one, other] of [pair, pair.toReversed() as [number, number]]) partedOf.set(one, (partedOf.get(one) ?? new Set()).add(other))
    },
    propose(oneId, otherId, why) {
      const pair = pairOf(oneId, otherId)
      return pair !== undefined && propose(...pair, why)
    },
    groups() {
      const groups = new Map<string, EventGroup>()
      for (const root of all.roots()) {
        const members = all.membersOf(root)
        if (members.length < 2) continue
        const eventIds = members.map((index) => ids[index] ?? '').toSorted()
        const isConfirmed = new Set(members.map((index) => confirmed.rootOf(index))).size === 1
        const group: EventGroup = { key: eventIds[0] ?? '', eventIds, state: isConfirmed ? 'confirmed' : 'proposed', why: isConfirmed ? CONFIRMED : whys.get(root) ?? CONFIRMED }
        for (const id of eventIds) groups.set(id, group)
      }
      return groups
    }
  }
}

interface Forest {
  rootOf(index: number): number
  /** Joins the trees of two and answers with their root. */
  join(one: number, other: number): number
  /** The members of the tree whose root it is. */
  membersOf(root: number): readonly number[]
  roots(): readonly number[]
}

/** Disjoint sets; the smaller is taken into the larger, so that members are moved only a few times each. */
function createForest(size: number): Forest {
  const roots = Array.from({ length: size }, (_, index) => index)
  const members = new Map<number, number[]>()
  const membersOf = (root: number): number[] => members.get(root) ?? [root]
  return {
    rootOf: (index) => roots[index] ?? index,
    join(one, other) {
      const [a, b] = [roots[one] ?? one, roots[other] ?? other]
      if (a === b) return a
      const [large, small] = membersOf(a).length >= membersOf(b).length ? [a, b] : [b, a]
      const taken = membersOf(small)
      members.set(large, [...membersOf(large), ...taken])
      members.delete(small)
      for (const index of taken) roots[index] = large
      return large
    },
    membersOf,
    roots: () => [...members.keys()]
  }
}
