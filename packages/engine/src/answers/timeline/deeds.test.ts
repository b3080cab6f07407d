import { expect, it } from 'vitest'
import { addedProjects, october, reformLedger, renamedProjects, september } from '../../testing/district/projects.ts'
import { local, withSqlite } from '../../testing/engine.ts'
import { ask } from '../ask.ts'

interface Changes { readonly rows: readonly { readonly day: string; readonly label: string; readonly before: { readonly stage: string } | null }[] }

it('a project that took another name under its code is told on, not told of anew', () => withSqlite(async (engine) => {
  const hints = { region: '虚构市澄湖区' }
  await engine.take({ ...reformLedger(september, 9), hints }, 'me')
  const after = october()
  await engine.take({ ...reformLedger(after, 10), hints }, 'me')
  const { rows } = await ask(engine.asking(local), 'timeline', { kind: 'stage', since: '2025-10-01', limit: '1000' }) as Changes
  const anew = rows.filter(({ before }) => before === null).map(({ label }) => label)
  const renamed = renamedProjects.map((n) => after.find(({ code }) => code === september[n]!.code)!.name)
  expect(anew.filter((label) => renamed.includes(label))).toEqual([])
  expect(anew).toHaveLength(addedProjects.length + 2)
}), 60_000)
