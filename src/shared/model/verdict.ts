/** What the analyst said of a finding. What an analyst makes or edits is accepted. */
export const VERDICTS = ['undecided', 'accepted', 'rejected'] as const
export type Verdict = (typeof VERDICTS)[number]
