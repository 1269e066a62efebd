import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/**
 * What readers of names are known to get wrong, a group a kind. Every sentence is invented. The names are given in the order
 * of reading, without those inside others and without dates: P person, O organization, L place, N nationality, R role.
 */
const LETTERS: Readonly<Record<string, string>> = { person: 'P', organization: 'O', place: 'L', nationality: 'N', role: 'R', agreement: 'A' }

const GROUPS: Readonly<Record<string, readonly (readonly [text: string, names: string])[]>> = {
  'names inside longer names': [
    ['Staff at the World Bank office in Nairobi went on strike.', 'O World Bank, L Nairobi'],
    ['The Bank of Ghana building was closed.', 'O Bank of Ghana'],
    ['Students of the University of Damascus marched to the United Nations compound.', 'O University of Damascus, O United Nations'],
    ['The Norwegian Refugee Council sent tents to Deir ez-Zor.', 'O Norwegian Refugee Council, L Deir ez-Zor'],
    ['He works for the Embassy of Japan in Lima.', 'O Embassy of Japan, L Lima']
  ],
  'names that go on behind their head': [
    ['The Polish Embassy Lima opened an office.', 'O Polish Embassy Lima'],
    ['He served in Mobile Salvage Unit 9 for a year.', 'O Mobile Salvage Unit 9'],
    ['A statement by the European Union on Chad followed.', 'O European Union, L Chad'],
    ['The ruling party BDR-FNU rejected it.', 'O BDR-FNU'],
    ['Fighters of ISIS-K attacked the camp.', 'O ISIS-K']
  ],
  'kinds of place behind the name': [
    ['Gunmen stormed Dalori village at dawn.', 'L Dalori'],
    ['Clashes went on in the Tarwal district.', 'L Tarwal']
  ],
  'verbs that look like fields': [
    ['They want to press President Okoro.', 'R President, P Okoro']
  ],
  'people who are counted': [
    ['Two Swedes and a Dane were freed.', 'N Swedes, N Dane']
  ],
  'titles before names': [
    ['Foreign Minister Sheikh Khalid al-Dosari met Baroness Helen Crane.', 'R Foreign Minister, R Sheikh, P Khalid al-Dosari, R Baroness, P Helen Crane'],
    ['Home Secretary Jane Marsh opened the session.', 'R Home Secretary, P Jane Marsh'],
    ['Crown Prince Faris al-Dawsari received the guests.', 'R Crown Prince, P Faris al-Dawsari'],
    ['Defence Minister Olga Brandt and Finance Minister Piet Kuiper left early.', 'R Defence Minister, P Olga Brandt, R Finance Minister, P Piet Kuiper'],
    ['Former Prime Minister Tomas Rehak and Dr. Ines Caldera spoke.', 'R Former Prime Minister, P Tomas Rehak, P Ines Caldera'],
    ['Mr. Okello and Ms. Varga thanked Judge Halloran.', 'P Okello, P Varga, R Judge, P Halloran']
  ],
  'prepositions before unknown places': [
    ['Near Deir Sunbul, two convoys were hit.', 'L Deir Sunbul'],
    ['Fighting went on outside Marsafa on Monday.', 'L Marsafa'],
    ['In Qalat Hamdan, shops stayed closed.', 'L Qalat Hamdan'],
    ['Villagers fled from Tell Bashira to Ain Zarqa.', 'L Tell Bashira, L Ain Zarqa']
  ],
  'initials and abbreviations that end no sentence': [
    ['Maj. Gen. Walter K. Pine commands the base.', 'R Maj. Gen., P Walter K. Pine'],
    ['Sen. Ruth B. Calloway met Lt. Col. Dan Price.', 'R Sen., P Ruth B. Calloway, R Lt. Col., P Dan Price'],
    ['U.S. Ambassador J. R. Whitlock arrived in St. Petersburg.', 'R U.S. Ambassador, P J. R. Whitlock, L St. Petersburg'],
    ['The U.N. said Jr. officers of Velmar Corp. were held.', 'O U.N., O Velmar Corp.']
  ],
  'hyphens': [
    ['The rebel-held suburbs of Aleppo were shelled.', 'L Aleppo'],
    ['US-Japan talks end today.', 'L US, L Japan'],
    ['Iran-backed and Saudi-funded groups fought near the Iraq-Syria border.', 'L Iran, N Saudi, L Iraq, L Syria'],
    ['The UN-led mission met the Israeli-born scholar Noam Peretz.', 'O UN, N Israeli, P Noam Peretz'],
    ['Israeli-Palestinian talks and the Iraq-Turkey border were on the list.', 'N Israeli, N Palestinian, L Iraq, L Turkey'],
    ['Anglo-French plans and a pro-Russian party were mentioned.', 'N French, N Russian']
  ],
  'lists of countries': [
    ['Ministers of Jordan, the United Arab Emirates, Oman, Saudi Arabia and Qatar will attend.', 'L Jordan, L United Arab Emirates, L Oman, L Saudi Arabia, L Qatar'],
    ['The bill was backed by Chad, Niger, Mali and Burkina Faso.', 'O Chad, O Niger, O Mali, O Burkina Faso'],
    ['Delegates from Bosnia and Herzegovina, Trinidad and Tobago, and Guinea-Bissau voted.', 'L Bosnia and Herzegovina, L Trinidad and Tobago, L Guinea-Bissau']
  ],
  'surnames alone': [
    ['The Harrun regime shelled the town.', 'P Harrun'],
    ['Lena Ortmann flew to Vienna. Ortmann will stay for a week.', 'P Lena Ortmann, L Vienna, P Ortmann'],
    ['Karim Black met Sara Field. Black praised Field.', 'P Karim Black, P Sara Field, P Black, P Field'],
    ['The minister Juan Pablo de la Cruz resigned on Monday. De la Cruz gave no reason.', 'R minister, P Juan Pablo de la Cruz, P De la Cruz'],
    ['Ayman Tarrab spoke first. According to Tarrab, the road is open.', 'P Ayman Tarrab, P Tarrab']
  ],
  'Arabic and Persian particles': [
    ['Hossein Amir Abdollahian met Faisal bin Farhan al-Saud.', 'P Hossein Amir Abdollahian, P Faisal bin Farhan al-Saud'],
    ['Abu Omar al-Rifai and Umm Khaled testified.', 'P Abu Omar al-Rifai, P Umm Khaled'],
    ['Abd al-Rahman ibn Salim wrote to Mustafa al-Kazimi.', 'P Abd al-Rahman ibn Salim, P Mustafa al-Kazimi'],
    ['The UN Envoy de Mora called Minister al-Tahan.', 'R UN Envoy, P de Mora, R Minister, P al-Tahan'],
    ['Fighters in al-Hasakah and Al Anbar withdrew.', 'L al-Hasakah, L Al Anbar'],
    ['Jabhat al-Nahr and Liwa Dawud left Deir al-Zour and al-Hasakah provinces.', 'O Jabhat al-Nahr, O Liwa Dawud, L Deir al-Zour, L al-Hasakah']
  ],
  'datelines and headlines in capitals': [
    ['BAGHDAD (INA) – The cabinet met on Sunday.', 'L BAGHDAD, O INA'],
    ['TEHRAN, Feb. 15 (IRNA) – Talks began.', 'L TEHRAN, O IRNA'],
    ['KUWAIT CITY, March 3 (KUNA) -- The emir left for Muscat.', 'L KUWAIT CITY, O KUNA, L Muscat'],
    ['ISLAMABAD: Police arrested two men.', 'L ISLAMABAD'],
    ['RUSSIA AND TURKEY SIGN GAS DEAL\n\nMOSCOW (TASS) – The deal was signed on Monday.', 'O RUSSIA, O TURKEY, L MOSCOW, O TASS']
  ],
  'possessives': [
    ['Iran’s parliament rejected Ankara’s offer.', 'L Iran, L Ankara'],
    ["Hamas' fighters left Gaza's port.", 'O Hamas, L Gaza'],
    ['The United States’ envoy read Nadia Haddad’s letter.', 'L United States, R envoy, P Nadia Haddad'],
    ['James’s brother saw Mr. Jones’ car.', 'P James, P Jones']
  ],
  'the two Koreas and their like': [
    ['The two Koreas reopened their line.', 'L Koreas'],
    ['North and South Korea agreed on a date.', 'O South Korea'],
    ['Officials of both Sudans met in Juba.', 'L Sudans, L Juba']
  ],
  'titles of works, prizes, events and ships': [
    ['She read from “The Winter Road” in Prague.', 'L Prague'],
    ['The Nobel Peace Prize went to a doctor from Congo.', 'L Congo'],
    ['The carrier USS Harlan left the Red Sea.', 'L Red Sea'],
    ['Hurricane Irma hit Cuba during the World Cup.', 'L Cuba']
  ],
  'capitals that only open a sentence': [
    ['Talks resumed. Officials said little. Protesters gathered in Tunis.', 'L Tunis'],
    ['Mark the date. May is the month. Turkey is on the table in Ankara.', 'L Turkey, L Ankara'],
    ['Peace is near. Rose petals fell in Amman.', 'L Amman'],
    ['Will they come? Bill them later. Grant money is short.', '']
  ],
  'quotations inside quotations': [
    ['“He told me ‘Syria is tired’, and left,” said Rima Haddad.', 'L Syria, P Rima Haddad'],
    ['"The "Friends of Yemen" group met in Doha," Omar Saleh said.', 'O Friends of Yemen, L Doha, P Omar Saleh'],
    ['“The minister said ‘Minsk is “our home”’ on Friday,” Pavel Kostin recalled.', 'L Minsk, P Pavel Kostin']
  ]
}

function namesIn(text: string): string {
  let end = -1
  const names: string[] = []
  for (const mention of extract({ draft: { text, warnings: [] }, lexicon: [] }).mentions) {
    const letter = LETTERS[mention.type]
    if (letter === undefined || mention.end <= end) continue
    end = mention.end
    names.push(`${letter} ${text.slice(mention.start, mention.end)}`)
  }
  return names.join(', ')
}

describe.each(Object.entries(GROUPS))('%s', (_, sentences) => {
  it.each(sentences)('are read in "%s"', (text, names) => {
    expect(namesIn(text)).toBe(names)
  })
})
