/** What the trained tagger tells apart; `date`, `role`, `money` and `agreement` are there so that names are not taken for them. */
export const MODEL_TYPES = ['person', 'organization', 'place', 'nationality', 'role', 'date', 'money', 'agreement'] as const
export type ModelType = (typeof MODEL_TYPES)[number]

/** Label 0 is "outside"; a type's first word has label 1 + 2 × its index, its further words the label after that. */
export const LABEL_COUNT = 1 + 2 * MODEL_TYPES.length
export const OUTSIDE = 0

/** The label of a type's first word. */
export function beginLabel(type: ModelType): number {
  return 1 + 2 * MODEL_TYPES.indexOf(type)
}

/** The label of a type's further words. */
export function insideLabel(type: ModelType): number {
  return 2 + 2 * MODEL_TYPES.indexOf(type)
}

/** The type that a label stands for; undefined for "outside". */
export function typeOfLabel(label: number): ModelType | undefined {
  return label === OUTSIDE ? undefined : MODEL_TYPES[(label - 1) >> 1]
}

export function isBegin(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 1
}

export function isInside(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 0
}

/** Whether a label may follow another: a further word only follows a word of its own type. `before` is -1 at the start. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1
}
