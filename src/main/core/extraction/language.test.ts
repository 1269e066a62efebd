import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test('a short English article of names and numbers is not taken for Dutch', () => {
  expect(detectLanguage('=SUM(A1)\tVan Dorn\n\nMinister Jan van Dorn met\tPiet van Eck in Van Nuys. Aides told reporters near Bergen op Zoom, where talks resume Monday, that ' +
    'neither side is ready yet.\tSeven envoys left early.')).toBe('en')
})

test('headlines without any small word are English', () => {
  expect(detectLanguage('MARLO MEETS TESSEN\n'.repeat(500))).toBe('en')
})

test.each([
  ['nl', 'De minister van Buitenlandse Zaken heeft op maandag met de ambassadeur gesproken. Het gesprek ging over de handel en over het verdrag dat in mei wordt getekend.'],
  ['de', 'Der Minister hat am Montag mit dem Botschafter gesprochen. Es ging um den Handel und um das Abkommen, das im Mai unterzeichnet werden soll, wie es aus Kreisen heißt.'],
  ['fr', 'Le ministre des Affaires étrangères a rencontré lundi son homologue. Ils ont parlé du commerce et de la signature du traité, selon une source proche des deux parties.'],
  ['en', 'The foreign minister met the ambassador on Monday. They spoke of trade and of the treaty that is to be signed in May, according to people who were in the room.'],
  ['und', 'Ulkoministeri tapasi maanantaina suurlähettilään. Keskustelussa käsiteltiin kauppaa sekä sopimusta, joka allekirjoitetaan toukokuussa, kertoivat tilaisuutta läheltä seuranneet lähteet eilen illalla myöhään pääkaupungissa, jossa tavattiin jälleen. Seuraava tapaaminen pidetään viikon kuluttua Tampereella, sanoi edustaja.']
])('tells %s from the others', (code, text) => {
  expect(detectLanguage(text)).toBe(code)
})
