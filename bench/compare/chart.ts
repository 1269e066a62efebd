/** One library's bars. */
export interface Bar {
  readonly name: string
  /** Strict F1 of names and dates in percent, and characters a second; null for a reader of dates alone. */
  readonly all: { readonly strict: number; readonly charactersPerSecond: number } | null
  /** Strict F1 of dates in percent. */
  readonly dates: number
}

interface Row {
  readonly name: string
  /** 0 to 1 of the longest bar. */
  readonly share: number
  readonly label: string
}

const [WIDTH, LEFT, ROW, PLOT, GAP] = [760, 250, 26, 420, 62]

/** Groups of bars as SVG text: what is right, and how fast. Colours follow the reader's light or dark theme. */
export function drawChart(bars: readonly Bar[]): string {
  const named = bars.flatMap(({ name, all }) => (all ? [{ name, ...all }] : []))
  const fastest = Math.max(...named.map((bar) => bar.charactersPerSecond))
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ['Names and dates right (strict F1)', named.map(({ name, strict }) => ({ name, share: strict / 100, label: strict.toFixed(1) }))],
    ['Dates right (strict F1)', bars.map(({ name, dates }) => ({ name, share: dates / 100, label: dates.toFixed(1) }))],
    ['Names and dates: characters a second on one thread', named.map(({ name, charactersPerSecond }) => ({ name, share: charactersPerSecond / fastest, label: (Math.round(charactersPerSecond / 1000) * 1000).toLocaleString('en') }))]
  ]
  let top = 0
  const drawn = groups.map(([title, rows]) => {
    const group = groupOf(title, rows, top)
    top += rows.length * ROW + GAP
    return group
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" width="${WIDTH}" height="${top}" role="img" aria-label="Dateline beside other libraries: how much is right, and how fast">
<style>
text { font: 13px system-ui, sans-serif; fill: #1c2127 }
.title { font-weight: 600 }
.bar { fill: #8f99a8 }
.own { fill: #2d72d2 }
@media (prefers-color-scheme: dark) { text { fill: #f6f7f9 } .bar { fill: #738091 } .own { fill: #4c90f0 } }
</style>
${drawn.join('\n')}
</svg>
`
}

function groupOf(title: string, rows: readonly Row[], top: number): string {
  const lines = rows.map(({ name, share, label }, i) => {
    const [y, length] = [top + 34 + i * ROW, Math.max(1, Math.round(share * PLOT))]
    const kind = i === 0 ? 'own' : 'bar'
    return `<text x="${LEFT - 10}" y="${y + 13}" text-anchor="end">${name}</text><rect class="${kind}" x="${LEFT}" y="${y}" width="${length}" height="18" rx="2"/><text x="${LEFT + length + 8}" y="${y + 13}">${label}</text>`
  })
  return [`<text class="title" x="0" y="${top + 18}">${title}</text>`, ...lines].join('\n')
}
