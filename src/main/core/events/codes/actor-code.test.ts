import { expect, test } from 'vitest'
import { codeActor, type CodedActor, type CodedPost } from './actor-code.ts'

const post = (title: string, country: string | null = null, from: string | null = null, to: string | null = null, organization: string | null = null): CodedPost =>
  ({ title, country, organization, heldFrom: from, heldTo: to })
const person = (posts: readonly CodedPost[], country: string | null = null, sector: string | null = null): CodedActor => ({ type: 'person', name: 'Somebody', country, sector, posts })
const organization = (name: string, country: string | null, sector: string | null): CodedActor => ({ type: 'organization', name, country, sector, posts: [] })
const codes = (actor: CodedActor, day: string | null = '2024-05-12'): string => {
  const { cameo, plover } = codeActor(actor, day)
  return [cameo || '-', plover.country || '-', plover.sector, ...plover.sectors].join(' ')
}

test.each([
  ['Syrian Deputy Foreign Minister', 'SYR', 'SYRGOV SYR GOV'],
  ['Defense Minister', 'IRN', 'IRNGOVMIL IRN GOV MIL'],
  ['Minister of Finance', 'KEN', 'KENGOVBUS KEN GOV BUS'],
  ['health minister', 'PER', 'PERGOVHLH PER GOV MED'],
  ['environment minister', 'FIN', 'FINGOVENV FIN GOV'],
  ['attorney general', 'USA', 'USAGOVJUD USA GOV JUD'],
  ['minister of information and communications', 'MLI', 'MLIGOVMED MLI GOV JRN'],
  ['ambassador to Chad', 'JPN', 'JPNGOV JPN GOV'],
  ['deputy aide to the interior minister for Rural Roads', 'PER', 'PERGOV PER GOV'],
  ['spokeswoman', 'BOL', 'BOLGOV BOL GOV'],
  ['Brigadier General', 'COL', 'COLMIL COL MIL'],
  ['army chief of staff', 'PAK', 'PAKMIL PAK MIL'],
  ['Police Inspector General', 'NGA', 'NGAGOVCOP NGA GOV COP'],
  ['police chief', 'NGA', 'NGACOP NGA COP'],
  ['director of national intelligence', 'USA', 'USASPY USA SPY'],
  ['member of parliament', 'GHA', 'GHALEG GHA LEG'],
  ['speaker of the Majlis', 'IRN', 'IRNLEG IRN LEG'],
  ['chief justice', 'IND', 'INDJUD IND JUD'],
  ['opposition leader', 'ZMB', 'ZMBOPP ZMB OPP'],
  ['rebel commander', 'TCD', 'TCDREB TCD REB'],
  ['editor of the Lagos Herald', 'NGA', 'NGAMED NGA JRN'],
  ['president of the republic', 'FRA', 'FRAGOV FRA GOV'],
  ['secretary-general', 'LAO', 'LAOGOV LAO GOV'],
  ['archbishop of Bangui', 'CAF', 'CAFREL CAF REL'],
  ['prime minister', 'UNK', 'KOSGOV KOS GOV']
])('a %s of %s is coded by the post', (title, country, expected) => {
  expect(codes(person([post(title, country)]))).toBe(expected)
})

test('who serves an international body has its code, and the envoy of a state to it that of the state', () => {
  expect(codes(person([post('UN special envoy for Yemen')], 'SWE'))).toBe('IGOUNO UNO UNK')
  expect(codes(person([post('secretary-general', null, null, null, 'NATO')], 'NOR'))).toBe('IGOWSTNAT IGO MIL')
  expect(codes(person([post('EU foreign policy chief')], 'EST'))).toBe('IGOEUREEC EUR UNK')
  expect(codes(person([post('president', null, null, null, 'World Bank')], 'USA'))).toBe('IGOUNODEVWBK UNO BUS')
  expect(codes(person([post('ambassador to the United Nations', 'NGA')]))).toBe('NGAGOV NGA GOV')
})

test('the post of the day counts, and before and after it the other one', () => {
  const career = person([post('finance minister', 'EST', '2015-01-01', '2018-12-31'), post('president of the World Bank', null, '2019-02-01', '2023-06-01', 'World Bank')], 'EST')
  expect(codes(career, '2016-07-01')).toBe('ESTGOVBUS EST GOV BUS')
  expect(codes(career, '2020-07-01')).toBe('IGOUNODEVWBK UNO BUS')
  expect(codes(career, '2024-07-01')).toBe('ESTELI EST ELI')
})

test('a former official is of the elite, and says no post', () => {
  expect(codes(person([post('former Belgian premier', 'BEL')]))).toBe('BELELI BEL ELI')
  expect(codeActor(person([post('former Belgian premier', 'BEL')]), '2024-05-12').title).toBe('former Belgian premier')
})

test('without a day, what is not over counts', () => {
  expect(codes(person([post('mayor', 'ITA', null, '2010-01-01'), post('foreign minister', 'ITA')]), null)).toBe('ITAGOV ITA GOV')
})

test('a person without posts has country and sector, as far as they are known', () => {
  expect(codes(person([], 'MEX', 'MIL'))).toBe('MEXMIL MEX MIL')
  expect(codes(person([], 'MEX'))).toBe('MEX MEX UNK')
  expect(codes(person([post('defence minister')]))).toBe('XXXGOVMIL - GOV MIL')
  expect(codes(person([]))).toBe('- - UNK')
})

test('organizations are coded by name, sector and country', () => {
  expect(codes(organization('United Nations', null, 'IGO'))).toBe('IGOUNO UNO UNK')
  expect(codes(organization('UNHCR', null, 'IGO'))).toBe('IGOUNOREFHCR UNO REF')
  expect(codes(organization('European Union', null, 'IGO'))).toBe('IGOEUREEC EUR UNK')
  expect(codes(organization('Arab League', null, 'IGO'))).toBe('IGOARL IGO UNK')
  expect(codes(organization('Council of the Lakes', null, 'IGO'))).toBe('IGO IGO UNK')
  expect(codes(organization('al-Qaeda', null, 'REB'))).toBe('IMGMOSALQ IMG REB')
  expect(codes(organization('Front of the Delta', 'NGA', 'REB'))).toBe('NGAREB NGA REB')
  expect(codes(organization('Northern Separatists', 'GEO', 'SEP'))).toBe('GEOSEP GEO REB')
  expect(codes(organization('Foreign Ministry', 'SYR', 'GOV'))).toBe('SYRGOV SYR GOV')
  expect(codes(organization('Globex Oil', null, 'BUS'))).toBe('MNC MNC BUS')
  expect(codes(organization('Relief for All', null, 'NGO'))).toBe('NGO NGO UNK')
  expect(codes(organization('Chadian Relief', 'TCD', 'NGO'))).toBe('TCDNGO TCD UNK')
})

test('a news agency is MED to CAMEO and JRN to PLOVER, whose MED is health', () => {
  expect(codes(organization('The Quito Wire', 'ECU', 'MED'))).toBe('ECUMED ECU JRN')
  expect(codes(organization('The Quito Wire', 'ECU', 'JRN'))).toBe('ECUMED ECU JRN')
  expect(codes(organization('General Hospital', 'ECU', 'HLH'))).toBe('ECUHLH ECU MED')
})

test('a country stands for itself in CAMEO and for its government in PLOVER', () => {
  expect(codes({ type: 'place', name: 'Syria', country: 'SYR', sector: null, posts: [] })).toBe('SYR SYR GOV')
  expect(codes({ type: 'place', name: 'Atlantis', country: null, sector: null, posts: [] })).toBe('- - UNK')
})
