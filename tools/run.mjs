// Runs a program and waits; its output goes where ours goes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @returns the exit code */
export function run(command, args, { env = {} } = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) process.stderr.write(`${command}: ${error.message}\n`)
  return status ?? 1
}

/** Runs a program of the project's own tools. */
export function tool(name, args, options) {
  return run(process.execPath, [`${root}node_modules/${name}`, ...args], options)
}
