/** "TEHRAN" as "Tehran", "Emmanuel MACRON" as "Emmanuel Macron"; abbreviations stay. */
export function inNormalCase(name: string): string {
  return name.replace(/\p{Lu}[\p{Lu}'’-]{3,}/gu, (word) => word.toLowerCase().replace(/(?<![\p{L}'’])\p{L}|(?<=(?<!\p{L})\p{L}['’])\p{L}/gu, (letter) => letter.toUpperCase()))
}
