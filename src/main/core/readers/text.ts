import { ARTICLE_EXTENSIONS } from '../../../shared/model/article-files.ts'
import { done, failed } from '../../../shared/outcome.ts'
import { decode } from './decode.ts'
import { MAX_ARTICLE_BYTES, type ReaderFormat } from './reader-format.ts'

/** Plain text: one article, unchanged. */
export const textFormat: ReaderFormat = {
  format: 'text',
  label: 'Plain text',
  extensions: ARTICLE_EXTENSIONS.text,
  maxBytes: MAX_ARTICLE_BYTES,
  sniff: () => true,
  read(bytes) {
    const decoded = decode(bytes)
    if (!decoded.ok) return decoded
    const { text, warnings } = decoded.value
    if (text.trim() === '') return failed('no-text', 'This file holds no text. Check that it is the right file, and that it was saved.')
    return done({ drafts: [{ text, warnings }], failures: [] })
  }
}
