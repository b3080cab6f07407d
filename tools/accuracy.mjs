// Reads the mission's documents with the built command line and holds the scores to their floors; passes over, aloud, where they are absent.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './run.mjs'

const corpus = join(root, '../shared/corpus')
const article = join(root, '../shared/mission/seed/article.txt')
/** What the first issue asks of the article: tier-2 F1 of facts, name F1 of entities. */
const FLOOR = { facts: 0.9, entities: 0.8 }

if (!existsSync(article)) {
  process.stdout.write('*** LEFT OUT: the accuracy on the article, which lies beside the checkout in ../shared\n')
} else {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-accuracy-'))
  const [facts, entities] = ['facts.jsonl', 'entities.jsonl'].map((name) => join(folder, name))
  const source = join(corpus, 'dev/docs/000.txt')
  execFileSync(process.execPath, ['apps/cli/bin/chanye.mjs', 'read', source, '--facts', facts, '--entities', entities], { cwd: root, stdio: 'inherit' })
  const score = (kind, file) => JSON.parse(execFileSync(process.execPath, [join(corpus, 'score.mjs'), kind, join(corpus, `dev/${kind}.jsonl`), file, '--docs', '000', '--json'], { encoding: 'utf8' }))
  const got = { facts: score('facts', facts).tier2.f1, entities: score('entities', entities).all.name.f1 }
  process.stdout.write(`the article: facts tier-2 F1 ${got.facts} (floor ${FLOOR.facts}), entities name F1 ${got.entities} (floor ${FLOOR.entities})\n`)
  rmSync(folder, { recursive: true, force: true })
  process.exitCode = got.facts >= FLOOR.facts && got.entities >= FLOOR.entities ? 0 : 1
}
