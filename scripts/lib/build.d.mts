export function sourceDigest(root?: string): string
export function ensureBuilt(options?: { readonly quiet?: boolean }): Promise<boolean>
export function ensureBuiltForTests(): Promise<string>
