import { standingOn, type ArticleEvent, type EventFlag, type EventSide } from '../../../../shared/model/event.ts'

/** What each flag says, for the one who sets it. */
export const FLAG_WORDS: Readonly<Record<EventFlag, string>> = {
  planned: 'To come: announced, agreed or planned',
  denied: 'Somebody says that it did not happen, or it did not',
  hypothetical: 'Only if, or only perhaps',
  historical: 'Background from before this story'
}

const SHOWN = 3

/** The names of one side: "A, B and 2 more"; empty where nobody stands there, or only who was rejected. */
function nameSide(event: Pick<ArticleEvent, 'participants'>, side: EventSide): string {
  const names = standingOn(side, event).map(({ name }) => name)
  return names.length > SHOWN ? `${names.slice(0, SHOWN - 1).join(', ')} and ${names.length - SHOWN + 1} more` : names.join(', ')
}

/** Who to whom, in a line: "A → B"; actors alone where there is no other side. */
export function nameSides(event: Pick<ArticleEvent, 'participants'>): string {
  const [actors, recipients] = [nameSide(event, 'actor'), nameSide(event, 'recipient')]
  if (recipients === '') return actors
  return `${actors || '…'} → ${recipients}`
}

/** How an event is called where it stands for itself: "met: A → B". */
export function nameEvent(event: Pick<ArticleEvent, 'trigger' | 'participants'>): string {
  return [event.trigger.quote, nameSides(event)].filter(Boolean).join(': ')
}
