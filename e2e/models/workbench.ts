import { expect, type Locator, type Page } from '@playwright/test'

/** The workbench as a user names its parts. */
export interface Workbench {
  readonly page: Page
  readonly text: Locator
  readonly editor: Locator
  readonly status: Locator
  /** The button that the text shows a highlight for: the segment that holds exactly these words, the n-th of them. */
  highlight(words: string, nth?: number): Locator
  /** Selects a highlight by clicking it, and waits until the editor shows it. */
  select(words: string, nth?: number): Promise<void>
  /** The row of an entity in the Entities tab. */
  entity(name: string): Locator
  /** Waits until the status bar says the words. */
  says(words: string | RegExp): Promise<void>
  undo: Locator
  redo: Locator
  /** Selects the words in the text with the mouse, by a double click on the first and a Shift click into the last. */
  markWords(words: string): Promise<void>
}

/** The page model of the whole workbench; specs say what they do in its words. */
export function createWorkbench(page: Page): Workbench {
  const text = page.getByRole('group', { name: 'Text of the article' })
  const editor = page.getByRole('region', { name: /^Selected / })
  const status = page.getByRole('contentinfo', { name: 'Status' })
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ })
  const redo = page.getByRole('banner').getByRole('button', { name: /^Redo/ })
  const highlight = (words: string, nth = 0): Locator => text.locator('span[data-ids]').filter({ hasText: new RegExp(`^${escape(words)}$`) }).nth(nth)
  return {
    page, text, editor, status, undo, redo, highlight,
    async select(words, nth = 0) {
      await highlight(words, nth).click()
      await expect(editor).toContainText(words)
    },
    entity: (name) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Accept ${name}`, exact: true }) }),
    says: (words) => expect(status).toContainText(words),
    async markWords(words) {
      const box = await text.evaluate(boxesOf, words)
      await page.mouse.move(box.left, box.top)
      await page.mouse.down()
      await page.mouse.move((box.left + box.right) / 2, box.bottom)
      await page.mouse.move(box.right, box.bottom)
      await page.mouse.up()
    }
  }
}

/** Where the words stand on the page: the left edge of the first and the right edge of the last, each at half its height. */
function boxesOf(root: Element, words: string): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: { readonly node: Node; readonly start: number }[] = []
  let length = 0
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: length })
    length += walker.currentNode.textContent?.length ?? 0
  }
  const whole = nodes.map(({ node }) => node.textContent).join('')
  const at = whole.indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the text`)
  const boxAt = (offset: number): DOMRect => {
    const found = nodes.findLast(({ start }) => start <= offset)
    if (!found) throw new Error('The text is empty')
    const range = document.createRange()
    range.setStart(found.node, offset - found.start)
    range.setEnd(found.node, offset - found.start + 1)
    return range.getBoundingClientRect()
  }
  const first = boxAt(at)
  const last = boxAt(at + words.length - 1)
  return { left: first.left + 1, top: (first.top + first.bottom) / 2, right: last.right - 1, bottom: (last.top + last.bottom) / 2 }
}

function escape(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
