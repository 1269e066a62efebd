import type { ReactNode } from 'react'

/** A whole page that says one thing, for when there is nothing else to show. */
export function FullPage({ title, sentence, children }: { readonly title: string; readonly sentence: string; readonly children?: ReactNode }): ReactNode {
  return (
    <main className="full-page">
      <div className="full-page-box" role="alert">
        <h1>{title}</h1>
        <p>{sentence}</p>
        {children}
      </div>
    </main>
  )
}
