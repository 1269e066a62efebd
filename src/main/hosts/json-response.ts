import type { Outcome } from '../../shared/outcome.ts'
import { NO_STORE, SECURITY_HEADERS } from './security-headers.ts'

/** An outcome as a response; refusals carry a status of their own beside the code in the body. */
export function jsonResponse(outcome: Outcome<unknown>, status = 200): Response {
  return new Response(JSON.stringify(outcome), {
    status,
    headers: { ...SECURITY_HEADERS, 'content-type': 'application/json', 'cache-control': NO_STORE }
  })
}
