/** The views of the workbench, in the order of the rail. */
export type View = 'review' | 'events' | 'briefing' | 'learned'
