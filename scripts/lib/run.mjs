import { spawn } from 'node:child_process'
import { ROOT } from './checkout.mjs'

/**
 * Runs a command in the checkout and answers with its exit code and everything it printed. `shows` lets it print as it
 * goes; `limitMs` ends it, and then its code is `undefined`.
 */
export function run(command, args, { env = process.env, shows = false, limitMs, shell = false } = {}) {
  return new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const pieces = []
    const take = (stream) => (piece) => {
      pieces.push(piece)
      if (shows) stream.write(piece)
    }
    child.stdout.on('data', take(process.stdout))
    child.stderr.on('data', take(process.stderr))
    // Ended from outside, we must not leave the command running behind us; Ctrl+C reaches it by itself.
    const endToo = () => {
      child.kill('SIGTERM')
      process.exit(143)
    }
    process.once('SIGTERM', endToo)
    const timer = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs)
    const end = (code, more = '') => {
      clearTimeout(timer)
      process.off('SIGTERM', endToo)
      resolve({ code, output: Buffer.concat(pieces).toString() + more, ms: Date.now() - started })
    }
    child.on('error', (error) => end(127, error.message))
    child.on('close', (code) => end(code ?? undefined))
  })
}

/** Runs npm itself: the one that started us where there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { ...options, shell: process.platform === 'win32' })
}
