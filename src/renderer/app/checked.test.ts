import { expect, test } from 'vitest'
import { describeChecked } from './checked.ts'

const project = { articleCount: 7, reviewedCount: 3 }
const article = { articleId: 'a', checkedCount: 12, mentionCount: 40, checkedEventCount: 0, eventCount: 0 }

test('Review counts the findings of the open article', () => {
  expect(describeChecked('review', project, article)).toBe('12 of 40 checked')
  expect(describeChecked('review', project, { ...article, checkedEventCount: 3, eventCount: 13 })).toBe('12 of 40 checked, 3 of 13 events')
})

test('other views, and articles without findings, count the project’s articles', () => {
  expect(describeChecked('briefing', project, article)).toBe('3 of 7 articles reviewed')
  expect(describeChecked('review', project, { ...article, mentionCount: 0, checkedCount: 0 })).toBe('3 of 7 articles reviewed')
})

test('an empty project has nothing to check', () => {
  expect(describeChecked('review', { articleCount: 0, reviewedCount: 0 }, { ...article, articleId: null })).toBe('')
})
