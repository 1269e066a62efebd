import type { Job } from '../model/job.ts'

/** The nouns whose rows may change; a client drops what it holds of them. */
export const NOUNS = ['project', 'article', 'mention', 'entity', 'event', 'tag', 'lexicon', 'history', 'preference'] as const
export type Noun = (typeof NOUNS)[number]

/** The commands of the desktop menu that the renderer carries out. */
export const MENU_COMMANDS = ['open-articles', 'open-folder', 'open-samples', 'read-all', 'new-project', 'open-project', 'save-copy', 'briefing', 'review', 'events', 'learned', 'undo', 'redo', 'show-keys'] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** What the core and the hosts tell the renderer without being asked. */
export type WorkbenchEvent =
  | { readonly kind: 'data.changed'; readonly nouns: readonly Noun[] }
  | { readonly kind: 'project.opened' }
  | { readonly kind: 'job.progressed'; readonly job: Job }
  | { readonly kind: 'menu.chosen'; readonly command: MenuCommand }
