import { DocumentIcon, FlagIcon, LearningIcon, ThListIcon } from '@blueprintjs/icons'
import type { ReactElement, ReactNode } from 'react'
import type { View } from './view.ts'

const VIEWS: readonly { readonly id: View; readonly label: string; readonly icon: ReactElement }[] = [
  { id: 'review', label: 'Review', icon: <DocumentIcon size={18} /> },
  { id: 'events', label: 'Events', icon: <FlagIcon size={18} /> },
  { id: 'briefing', label: 'Briefing', icon: <ThListIcon size={18} /> },
  { id: 'learned', label: 'Learned', icon: <LearningIcon size={18} /> }
]

/** The views, one above the other. */
export function NavigationRail({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }): ReactNode {
  return (
    <nav className="rail" aria-label="Views">
      {VIEWS.map(({ id, label, icon }) => (
        <button key={id} type="button" className="rail-button" aria-current={id === view ? 'page' : undefined} onClick={() => { onView(id) }}>
          {icon}
          <span>{label}</span>
        </button>
      ))}
    </nav>
  )
}
