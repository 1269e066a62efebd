import type { ArticleDocument } from './document.ts'

/**
 * Who did what to whom. The stage has its place in the pipeline and its types (`FoundEvent`); it proposes no events yet:
 * they come with their own issue (4).
 */
export function findEvents(document: ArticleDocument): ArticleDocument {
  return { ...document, events: [] }
}
