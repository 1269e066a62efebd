import { expect, test } from 'vitest'
import type { Noun } from '../../shared/contract/events.ts'
import { createRefetchRounds } from './refetch-rounds.ts'

test('the first change is fetched at once, and those that come meanwhile in one round after it', async () => {
  const rounds: (readonly Noun[])[] = []
  const ends: (() => void)[] = []
  const tell = createRefetchRounds((nouns) => {
    rounds.push(nouns)
    return new Promise((resolve) => ends.push(resolve))
  })
  const endRound = async (): Promise<void> => {
    ends.shift()?.()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  tell(['article'])
  expect(rounds).toEqual([['article']])
  for (let change = 0; change < 50; change++) tell(['article', 'history'])
  tell(['tag'])
  expect(rounds).toHaveLength(1)
  await endRound()
  expect(rounds).toEqual([['article'], ['article', 'history', 'tag']])
  await endRound()
  expect(rounds).toHaveLength(2)
  tell(['entity'])
  expect(rounds.at(-1)).toEqual(['entity'])
})
