/** What the analyst said of a finding. What an analyst makes or edits is accepted. */
export const VERDICTS = ['undecided', 'accepted', 'rejected'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Whether a mention takes the verdict that its entity gets: nobody decided it, or only together with the entity. */
export function followsEntity(mention: Verdict, formerOfEntity: Verdict): boolean {
  return mention === 'undecided' || mention === formerOfEntity
}
