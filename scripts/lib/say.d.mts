export function seconds(ms: number): string
export function say(line: string): void
export class SetupFailure extends Error {}
