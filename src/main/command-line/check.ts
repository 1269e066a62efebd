import { resolve } from 'node:path'
import { verifyProject } from '../core/edge.ts'
import { EXIT, type ExitCode, type Tools } from './tools.ts'

/** `dateline check`: every fault of a project in a line, then what was looked at. */
export async function checkProject(project: string, { terminal }: Tools): Promise<ExitCode> {
  const report = verifyProject(resolve(project))
  if (!report.ok) {
    terminal.say(`${project}: ${report.error.message}`)
    return EXIT.someFailed
  }
  const { articles, mentions, faults } = report.value
  for (const fault of faults) terminal.say(`${project}: ${fault}`)
  await terminal.write(`${project}: ${count(articles, 'article')} and ${count(mentions, 'mention')} checked, ${faults.length === 0 ? 'all is well' : count(faults.length, 'fault')}.\n`)
  return faults.length === 0 ? EXIT.done : EXIT.someFailed
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
