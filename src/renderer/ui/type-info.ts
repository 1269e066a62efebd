import { MENTION_TYPES } from '../../shared/model/mention.ts'

/** A mention type as a person meets it: its name, the digit that chooses it, the tone that colours it. */
export interface TypeInfo {
  readonly type: string
  readonly label: string
  readonly digit: string
  readonly tone: string
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('en') + word.slice(1)

/** The built-in types in the order of their digits. */
export const TYPE_INFOS: readonly TypeInfo[] = MENTION_TYPES.map((type, index) => ({ type, label: capital(type), digit: String(index + 1), tone: type }))

/** The type's name on screen; a type that an analyst added is shown as it was written. */
export function typeLabel(type: string): string {
  return TYPE_INFOS.find((info) => info.type === type)?.label ?? capital(type)
}

/** The word that the style sheets know the type's colours by; all types that analysts added share one. */
export function typeTone(type: string): string {
  return TYPE_INFOS.find((info) => info.type === type)?.tone ?? 'own'
}
