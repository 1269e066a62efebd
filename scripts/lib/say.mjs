/** A time for a person: 0.4 s, 12 s, 3 min 5 s. */
export function seconds(ms) {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)} s`
  const whole = Math.round(ms / 1000)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Says a line on stderr, so that stdout carries data only. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** A failure of the setup that a person can do something about; its message is shown without a stack. */
export class SetupFailure extends Error {}
