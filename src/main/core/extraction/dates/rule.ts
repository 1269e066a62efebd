import type { DateRange, IsoDate } from '../../../../shared/model/date-range.ts'

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The words before and after a date, which may say in which direction it lies. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** A way to write dates. */
export interface DateRule {
  readonly pattern: RegExp
  /** Matches something cheap that every match of the pattern holds, so that only what is near is looked at. */
  readonly anchor: RegExp
  readonly why: string
  /** Null where the day of publication is needed and not known, and for days that no calendar has. */
  readonly resolve: (groups: Groups, today: IsoDate | null, around: Around) => DateRange | null
  /** Whether a match is a date at all: "May" is a surname, too, and 1950 a number of men. */
  readonly isDate: (match: RegExpMatchArray, around: Around) => boolean
  /** Whether the words, with a day of publication if there is one, say all that a calendar needs, so that an impossible day is no date. */
  readonly isComplete: (groups: Groups, today: IsoDate | null) => boolean
  /** Durations have a meaning but are no mentions: "in the past two weeks". */
  readonly isDuration: boolean
}

/** A rule that matches whole words; `fields` says in what it is special. */
export function rule(anchor: RegExp, pattern: string, why: string, resolve: DateRule['resolve'], fields: Partial<Omit<DateRule, 'pattern' | 'anchor' | 'why' | 'resolve'>> & { readonly flags?: string } = {}): DateRule {
  const { flags = 'gu', ...rest } = fields
  return { pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, flags), anchor, why, resolve, isDate: () => true, isComplete: () => false, isDuration: false, ...rest }
}
