/** One library's bars. */
export interface Bar {
  readonly name: string
  /** F1 in percent: the same span and type. Null for a reader of dates alone. */
  readonly strict: number | null
  readonly charactersPerSecond: number
}

const [WIDTH, LEFT, ROW, PLOT] = [760, 220, 26, 440]

/** Two groups of bars as SVG text: how many names and dates are right, and how fast. Colours follow the reader's light or dark theme. */
export function drawChart(bars: readonly Bar[]): string {
  const fastest = Math.max(...bars.map((bar) => bar.charactersPerSecond))
  const readersOfNames = bars.filter(({ strict }) => strict !== null).length
  const groups = [
    groupOf('Names and dates right (strict F1)', bars.flatMap(({ name, strict }) => (strict === null ? [] : [{ name, share: strict / 100, label: strict.toFixed(1) }])), 0),
    groupOf('Characters a second on one thread', bars.map(({ name, charactersPerSecond }) => ({ name, share: charactersPerSecond / fastest, label: (Math.round(charactersPerSecond / 1000) * 1000).toLocaleString('en') })), readersOfNames * ROW + 60)
  ]
  const height = (readersOfNames + bars.length) * ROW + 110
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Dateline beside other libraries: how much is right, and how fast">
<style>
text { font: 13px system-ui, sans-serif; fill: #1c2127 }
.title { font-weight: 600 }
.bar { fill: #8f99a8 }
.own { fill: #2d72d2 }
@media (prefers-color-scheme: dark) { text { fill: #f6f7f9 } .bar { fill: #738091 } .own { fill: #4c90f0 } }
</style>
${groups.join('\n')}
</svg>
`
}

function groupOf(title: string, rows: readonly { readonly name: string; readonly share: number; readonly label: string }[], top: number): string {
  const lines = rows.map(({ name, share, label }, i) => {
    const [y, length] = [top + 34 + i * ROW, Math.max(1, Math.round(share * PLOT))]
    const kind = i === 0 ? 'own' : 'bar'
    return `<text x="${LEFT - 10}" y="${y + 13}" text-anchor="end">${name}</text><rect class="${kind}" x="${LEFT}" y="${y}" width="${length}" height="18" rx="2"/><text x="${LEFT + length + 8}" y="${y + 13}">${label}</text>`
  })
  return [`<text class="title" x="0" y="${top + 18}">${title}</text>`, ...lines].join('\n')
}
