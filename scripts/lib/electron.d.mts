export function findElectron(): string | undefined
export function ensureElectron(options?: { readonly again?: boolean; readonly reachLimitMs?: number }): Promise<string | undefined>
