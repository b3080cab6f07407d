// npm run shape: lines per file and function, as docs/shape.json holds them; --check fails when they get worse by more than 5 %, --write keeps them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = join(root, 'docs/shape.json')
const LIMIT = 1.05

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist', 'generated', 'testing', 'e2e', 'corpus'].includes(entry.name) ? [] : sources(path)
    return /\.tsx?$/u.test(entry.name) && !/\.(?:test|contract|bench|d)\.tsx?$|corpus\.ts$/u.test(entry.name) ? [path] : []
  })
}

function functionLines(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = []
  const walk = (node) => {
    if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isArrowFunction(node)) && node.body && ts.isBlock(node.body)) {
      found.push(tree.getLineAndCharacterOfPosition(node.end).line - tree.getLineAndCharacterOfPosition(node.getStart()).line + 1)
    }
    ts.forEachChild(node, walk)
  }
  walk(tree)
  return found
}

const part = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const files = ['packages', 'apps'].flatMap((folder) => sources(join(root, folder)))
const lines = files.map((file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').length)
const functions = files.flatMap((file) => functionLines(file, readFileSync(file, 'utf8')))
const now = { files: files.length, fileMedian: part(lines, 0.5), fileP90: part(lines, 0.9), fileMost: Math.max(...lines), functionMedian: part(functions, 0.5), functionP90: part(functions, 0.9) }
process.stdout.write(`${JSON.stringify(now)}\n`)
if (process.argv.includes('--write')) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`)
if (process.argv.includes('--check')) {
  const before = JSON.parse(readFileSync(kept, 'utf8'))
  const worse = ['fileMedian', 'fileP90', 'fileMost', 'functionMedian', 'functionP90'].filter((name) => now[name] > Math.max(before[name] * LIMIT, before[name] + 1))
  for (const name of worse) process.stderr.write(`shape: ${name} was ${before[name]} and is ${now[name]}; mend it, or write it down with a decision record (npm run shape -- --write)\n`)
  process.exitCode = worse.length === 0 ? 0 : 1
}
