import { QueryClient, QueryClientProvider, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react'
import type { WorkbenchEvent } from '../../shared/contract/events.ts'
import type { Host, TakenIn, Taking } from '../../shared/contract/host.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract/requests.ts'
import type { Outcome, Problem } from '../../shared/outcome.ts'
import { createFreshness } from './keep-fresh.ts'
import { type NamedFile, takeInFiles } from './stage-files.ts'
import { isStale } from './stale-answers.ts'
import type { Transport } from './transport.ts'

const TransportContext = createContext<Transport | undefined>(undefined)

/** A failed request as an exception, for the query cache; its message is fit for a person. */
class RequestFailure extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.problem = problem
  }
}

/** Gives the tree below it the transport and the cache of answers, and drops answers that events make stale. */
export function WorkbenchProvider({ transport, children }: { readonly transport: Transport; readonly children: ReactNode }): ReactNode {
  const client = useMemo(() => new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' } } }), [])
  useEffect(() => {
    const freshness = createFreshness(client)
    const stopListening = transport.onEvent((event) => {
      if (event.kind === 'project.opened') freshness.startOver()
      if (event.kind === 'data.changed') freshness.refresh((name) => isStale(name as RequestName, event.nouns))
    })
    return () => {
      stopListening()
      freshness.stop()
    }
  }, [transport, client])
  return <TransportContext value={transport}><QueryClientProvider client={client}>{children}</QueryClientProvider></TransportContext>
}

function useTransport(): Transport {
  const transport = useContext(TransportContext)
  if (!transport) throw new Error('WorkbenchProvider is missing above this component.')
  return transport
}

/** The answer to a request, kept until an event says that it changed. The last answer stays on screen while a new one comes. */
export function useAnswer<N extends RequestName>(name: N, input: RequestInput<N>, options: { readonly enabled?: boolean } = {}): UseQueryResult<RequestOutput<N>, RequestFailure> {
  const transport = useTransport()
  return useQuery<RequestOutput<N>, RequestFailure>({
    queryKey: [name, input],
    enabled: options.enabled ?? true,
    placeholderData: (previous) => previous,
    queryFn: () => ask(transport, name, input)
  })
}

async function ask<N extends RequestName>(transport: Transport, name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
  const outcome = (await transport.request(name, input)) as Outcome<RequestOutput<N>>
  if (!outcome.ok) throw new RequestFailure(outcome.error)
  return outcome.value
}

/** Whether an answer is that to what is asked now: while it is on its way, the one before it stays on screen. A failure is one too. */
export function isOfNow({ isPending, isPlaceholderData }: Pick<UseQueryResult, 'isPending' | 'isPlaceholderData'>): boolean {
  return !isPending && !isPlaceholderData
}

/** The answers to several requests of one name, in their order; undefined for those that are not there yet. */
export function useAnswers<N extends RequestName>(name: N, inputs: readonly RequestInput<N>[]): readonly (RequestOutput<N> | undefined)[] {
  const transport = useTransport()
  return useQueries({
    queries: inputs.map((input) => ({ queryKey: [name, input], queryFn: () => ask(transport, name, input) })),
    combine: pickData
  })
}

function pickData<T>(results: readonly UseQueryResult<T>[]): readonly (T | undefined)[] {
  return results.map(({ data }) => data)
}

/** Sends a request once; failures come back as outcomes. */
export function useSend(): <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<Outcome<RequestOutput<N>>> {
  const transport = useTransport()
  return useCallback(async (name, input) => (await transport.request(name, input)) as Outcome<RequestOutput<typeof name>>, [transport])
}

/** Listens to events as long as the component is there. Pass a stable listener. */
export function useWorkbenchEvent(listener: (event: WorkbenchEvent) => void): void {
  const transport = useTransport()
  useEffect(() => transport.onEvent(listener), [transport, listener])
}

/** The native abilities of the host. */
export function useHost(): Host {
  return useTransport().host
}

/** Takes in files that were dropped on the window; the same way in both hosts. */
export function useTakeIn(): (files: readonly NamedFile[], taking: Taking) => Promise<Outcome<Omit<TakenIn, 'skippedCount'>>> {
  const transport = useTransport()
  return useCallback((files, taking) => takeInFiles(files, transport.fileHeaders, taking), [transport])
}
