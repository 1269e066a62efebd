import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** One-time codes and the bearer tokens they are exchanged for. Only hashes are kept. */
export interface Sessions {
  /** A fresh code for one sign-in within its lifetime. */
  newCode(lifetimeMs: number): string
  /** The token for a live code, which is used up by it; undefined for any other. */
  exchange(code: string): string | undefined
  isToken(token: string): boolean
}

const SECRET_BYTES = 32

/** Keeps the sign-ins of one server; everything ends with it. `now` is in milliseconds. */
export function createSessions(now: () => number): Sessions {
  let codes: readonly { readonly hash: Buffer; readonly expiresAt: number }[] = []
  const tokens: Buffer[] = []
  return {
    newCode(lifetimeMs) {
      const code = newSecret()
      codes = [...codes.filter((each) => each.expiresAt > now()), { hash: hashOf(code), expiresAt: now() + lifetimeMs }]
      return code
    },
    exchange(code) {
      const hash = hashOf(code)
      const found = codes.find((each) => timingSafeEqual(each.hash, hash))
      if (!found) return undefined
      codes = codes.filter((each) => each !== found)
      if (found.expiresAt <= now()) return undefined
      const token = newSecret()
      tokens.push(hashOf(token))
      return token
    },
    isToken(token) {
      const hash = hashOf(token)
      return tokens.some((each) => timingSafeEqual(each, hash))
    }
  }
}

/** A secret nobody can guess, fit for an address and a header. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** Whether two secrets are equal, told in a time that says nothing about where they differ. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(hashOf(one), hashOf(other))
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
