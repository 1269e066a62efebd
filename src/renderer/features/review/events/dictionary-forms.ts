/** Past and participle forms of news that no rule leads back to the form in a dictionary. */
const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet', held: 'hold', said: 'say', told: 'tell', spoke: 'speak', spoken: 'speak', gave: 'give', given: 'give', took: 'take', taken: 'take',
  went: 'go', gone: 'go', came: 'come', left: 'leave', made: 'make', sent: 'send', paid: 'pay', laid: 'lay', led: 'lead', fled: 'flee', fought: 'fight',
  struck: 'strike', shot: 'shoot', broke: 'break', broken: 'break', withdrew: 'withdraw', withdrawn: 'withdraw', sought: 'seek', brought: 'bring', bought: 'buy',
  won: 'win', lost: 'lose', wrote: 'write', written: 'write', freed: 'free', swore: 'swear', sworn: 'swear', drew: 'draw', drawn: 'draw', found: 'find',
  thought: 'think', began: 'begin', begun: 'begin', froze: 'freeze', frozen: 'freeze', overthrew: 'overthrow', forgave: 'forgive', forgiven: 'forgive',
  hit: 'hit', put: 'put', cut: 'cut', upheld: 'uphold', underwent: 'undergo', flew: 'fly', flown: 'fly', stole: 'steal', bound: 'bind'
}

/**
 * The dictionary forms that a word may have, the word itself first: "visited" → visited, visit, visite. More than one, as
 * only a dictionary knows which is right; they are compared with the words of the catalogue.
 */
export function dictionaryForms(word: string): readonly string[] {
  const typed = word.toLowerCase()
  const forms = [typed, IRREGULAR[typed]]
  const stems = [/ies$|ied$/.test(typed) ? `${typed.slice(0, -'ies'.length)}y` : undefined, ...['ing', 'ed', 'es', 's', 'd'].map((ending) => (typed.endsWith(ending) ? typed.slice(0, -ending.length) : undefined))]
  for (const stem of stems) {
    if (stem === undefined || stem.length < 2) continue
    forms.push(stem, `${stem}e`)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return [...new Set(forms.filter((form) => form !== undefined))]
}
