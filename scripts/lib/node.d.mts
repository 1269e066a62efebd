export function isNewEnough(version: string): boolean
export function ensureNode(): string
export function projectEnvironment(): NodeJS.ProcessEnv
