import { expect } from '@playwright/test'
import { countSteps } from './project-rows.ts'

/** Does \`act\`, and waits until the change log has exactly \`change\` more steps that are done. */
async function step(dataFolder: string, change: 1 | -1, act: () => Promise<void>): Promise<void> {
  const before = countSteps(dataFolder)
  await act()
  await expect.poll(() => countSteps(dataFolder)).toBe(before + change)
}

/** Undoes until no step is left; answers with how many there were. */
export async function undoAll(dataFolder: string, undo: () => Promise<void>): Promise<number> {
  const steps = countSteps(dataFolder)
  for (let left = steps; left > 0; left--) await step(dataFolder, -1, undo)
  return steps
}

/** Redoes so many steps. */
export async function redoAll(dataFolder: string, steps: number, redo: () => Promise<void>): Promise<void> {
  for (let left = steps; left > 0; left--) await step(dataFolder, 1, redo)
}
