interface StepResult {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly reasons: readonly string[]
  readonly output: string
}
export function readVitest(report: unknown): StepResult
export function readPlaywright(report: unknown): StepResult
