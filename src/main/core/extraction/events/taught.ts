import { kindNamed } from '../../../../shared/model/kinds/catalogue.ts'
import type { TaughtTrigger } from '../../../../shared/model/lexicon-entry.ts'
import type { Draft } from './draft.ts'

/** Applies what verdicts taught: patterns never to propose, other kinds, swapped sides. */
export function learn(drafts: readonly Draft[], triggers: readonly TaughtTrigger[]): readonly Draft[] {
  if (triggers.length === 0) return drafts
  const taught = new Map(triggers.map((trigger) => [`${trigger.kind} ${trigger.pattern}`, trigger]))
  return drafts.flatMap((draft) => {
    const trigger = taught.get(`${draft.match.kind.name} ${draft.match.pattern}`)
    if (!trigger) return [draft]
    if (trigger.becomes === null) return []
    const kind = kindNamed(trigger.becomes) ?? draft.match.kind
    const [actors, recipients] = trigger.sides === 'swapped' ? [draft.recipients, draft.actors] : [draft.actors, draft.recipients]
    return [{ ...draft, match: { ...draft.match, kind }, actors, recipients, taught: trigger }]
  })
}
