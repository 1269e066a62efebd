import type { Context } from '../context.ts'
import { hasGroup, lastGroup } from '../history/apply-changes.ts'

/** The step that what a job does belongs to: all of it is undone together for as long as nothing else was done in between. */
export interface JobStep {
  groupId: string
  /** Articles that the step touched. */
  count: number
}

/** The step of a job that has just begun. */
export function firstStep(jobId: string): JobStep {
  return { groupId: jobId, count: 0 }
}

/** Begins another step where something else was done since the last change of this one. Called before each change. */
export function carryOn(context: Context, step: JobStep): void {
  const { db } = context.project()
  if (lastGroup(db) !== step.groupId && hasGroup(db, step.groupId)) Object.assign(step, { groupId: context.options.newId(), count: 0 })
}
