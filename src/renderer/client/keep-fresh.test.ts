import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFreshness, type Freshness } from './keep-fresh.ts'

let client: QueryClient
let freshness: Freshness
/** What the core would answer now, and the requests that it has not answered yet. */
let stored: number
let asked: { readonly name: string; readonly answer: () => void }[]
let requestCount: number

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  freshness = createFreshness(client)
  stored = 0
  asked = []
  requestCount = 0
})

afterEach(() => {
  freshness.stop()
  client.clear()
})

/** Watches a query whose answer is made when the request arrives and comes when the test lets it. */
function watch(name: string): { readonly shown: () => number | undefined; readonly leave: () => void } {
  const observer = new QueryObserver(client, {
    queryKey: [name],
    queryFn: () => {
      requestCount++
      const made = stored
      return new Promise<number>((resolve) => asked.push({ name, answer: () => resolve(made) }))
    }
  })
  const leave = observer.subscribe(() => undefined)
  return { shown: () => observer.getCurrentResult().data, leave }
}

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

async function answerNext(): Promise<void> {
  asked.shift()?.answer()
  await settle()
}

function change(): void {
  stored++
  freshness.refresh((name) => name === 'article.list')
}

test('a change that is told while the first answer is on its way is fetched after it', async () => {
  const list = watch('article.list')
  change()
  await answerNext()
  expect(list.shown()).toBe(0)
  await answerNext()
  expect(list.shown()).toBe(1)
  expect(asked).toHaveLength(0)
})

test('changes faster than the answers neither starve the view nor pile up requests', async () => {
  const list = watch('article.list')
  await answerNext()
  for (let step = 1; step <= 50; step++) change()
  expect(requestCount).toBe(2)
  await answerNext()
  expect(list.shown(), 'what had come by then is shown at once').toBe(1)
  await answerNext()
  expect(list.shown()).toBe(50)
  expect(requestCount).toBe(3)
})

test('what nobody looks at is asked again when it is next needed, also where its answer was on its way', async () => {
  const first = watch('article.list')
  first.leave()
  change()
  await answerNext()
  expect(asked).toHaveLength(0)
  const second = watch('article.list')
  await answerNext()
  expect(second.shown()).toBe(1)
})

test('a change of something else asks for nothing', async () => {
  watch('tag.list')
  await answerNext()
  change()
  expect(requestCount).toBe(1)
})

test('starting over leaves what is on its way behind', async () => {
  const list = watch('article.list')
  const tags = watch('tag.list')
  await answerNext()
  stored = 7
  freshness.startOver()
  const [late] = asked
  expect(asked.map(({ name }) => name)).toEqual(['tag.list', 'article.list', 'tag.list'])
  await answerNext()
  expect(late).toBeDefined()
  expect(tags.shown(), 'the old answer is not taken').toBeUndefined()
  await answerNext()
  await answerNext()
  expect([list.shown(), tags.shown()]).toEqual([7, 7])
})

test('a request that failed is asked again after the next change', async () => {
  const answers: (() => Promise<number>)[] = [() => Promise.reject(new Error('gone')), () => Promise.resolve(3)]
  const observer = new QueryObserver(client, { queryKey: ['article.list'], queryFn: () => answers.shift()?.() ?? Promise.resolve(0) })
  const leave = observer.subscribe(() => undefined)
  await settle()
  expect(observer.getCurrentResult().isError).toBe(true)
  change()
  await settle()
  expect(observer.getCurrentResult().data).toBe(3)
  leave()
})
