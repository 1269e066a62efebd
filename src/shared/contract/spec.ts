import type { z } from 'zod'

/** A request: the schema its input must meet, and the type of the value it answers with. */
export interface RequestSpec<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input
  /** Carries the output type only; never set. */
  readonly output?: Output
}

/** Declares a request: `request<Output>()(inputSchema)`. */
export function request<Output>() {
  return <Input extends z.ZodType>(input: Input): RequestSpec<Input, Output> => ({ input })
}
