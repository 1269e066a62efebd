/** Lower case without accents: the form in which lists are searched. Keeps the letters of other scripts. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/ı/g, 'i')
}
