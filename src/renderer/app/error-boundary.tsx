import { Button } from '@blueprintjs/core'
import { Component, type ReactNode } from 'react'
import { FullPage } from './full-page.tsx'

interface Props {
  readonly children: ReactNode
}

/** Catches what a component throws and says so in a sentence. React knows no other form for this than a class. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <FullPage title="Something went wrong in Dateline" sentence="What you did up to now is saved in the project. Reload to go on; if it happens again, please report what you did just before.">
        <Button intent="primary" text="Reload" onClick={() => { location.reload() }} />
      </FullPage>
    )
  }
}
