import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestCore, type TestCore } from '../core-test-kit.ts'

let kit: TestCore

beforeEach(async () => {
  kit = await openTestCore()
})
afterEach(() => kit.remove())

test('nobody who was rejected acts in a briefing', async () => {
  const [id = ''] = await kit.open('p_Mara and p_Ines e_met p_Odo.')
  const actors = async (): Promise<string> => {
    const { columns, rows } = await kit.ask('briefing.preview', { spec: { subject: 'events', filter: {} } })
    return String(rows[0]?.[columns.indexOf('actors')])
  }
  expect(await actors()).toBe('Mara; Ines')
  const { entities } = await kit.ask('article.get', { id })
  await kit.ask('entity.decide', { id: entities.find(({ name }) => name === 'Mara')?.id ?? '', articleId: id, verdict: 'rejected' })
  expect(await actors()).toBe('Ines')
})
