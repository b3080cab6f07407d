import { type Asker, Fault, maySee, type Visibility, visibilities } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { bytes, local, type WithEngine } from '../testing/engine.ts'
import type { Asking } from './asking.ts'
import { contradictionDecisions } from './contradictions.ts'
import { chosenFrom, decisionsIn } from './choices.ts'
import { filedBefore, filings, recordFilings, reviewedRows } from './filings.ts'
import { bytesOf, documentById, documents, textOfDocument } from './documents.ts'
import { documentMapping, rememberedFor, rememberedForms, rememberMapping } from './mappings.ts'
import { aliasProposals, organisationById, organisations } from './organisations.ts'
import { places, placesNamed, placesUnder } from './places.ts'
import { clusters, designations, observations, projectedCounts, projects, schemes, seriesAsOf, statementOfRow, targets } from './projections.ts'
import { sketches } from './sketches.ts'
import { decisionsOf, evidenceById, newestOf, reviewCounts, reviewsNow, standsAny, statementById, statementsWhere } from './statements.ts'

/** What a document left in the registry, and the words only it holds. */
interface Trace { readonly document: string; readonly visibility: Visibility; readonly knownOn: string; readonly words: string; readonly statements: readonly string[]; readonly rows: readonly string[]; readonly evidence: readonly string[]; readonly organisations: readonly string[] }
type ById = (asking: Asking, trace: Trace, dataDir: string) => Promise<unknown>[]

/** Every read of the store that gives a list: none may hold anything of a document the asker may not see. */
const lists: Readonly<Record<string, (asking: Asking, everything: Asking) => Promise<unknown>>> = {
  documents, statementsWhere: (asking) => statementsWhere(asking), newestOf: async (asking) => newestOf(asking, await statementsWhere(asking)), organisations, aliasProposals, places: (asking) => places(asking), placesNamed: (asking) => placesNamed(asking, ['澄湖区']), placesUnder: (asking) => placesUnder(asking, '990100', { code: '990101', name: '澄湖区', short: '澄湖', parent: '990100', level: 'district', en: null, invented: true }), observations: (asking) => observations(asking),
  targets: (asking) => targets(asking), projects: (asking) => projects(asking), clusters: (asking) => clusters(asking), schemes: (asking) => schemes(asking), designations: (asking) => designations(asking),
  rememberedForms: (asking) => rememberedForms(asking),
  rememberedFor: (asking) => rememberedFor(asking, FORM),
  filings, reviewCounts: (asking) => reviewCounts(asking), reviewedRows: async (asking) => [...await reviewedRows(asking)], filedBefore: (asking) => filedBefore(asking, { form: FORM, place: '990101', closing: null }),
  projectedCounts: (asking) => projectedCounts(asking, '990101'), reviewsNow: async (asking) => [...await reviewsNow(asking, await statementsWhere(asking))],
  sketches, contradictionDecisions,
  seriesAsOf: async (asking, everything) => Promise.all((await observations(everything)).map((key) => seriesAsOf(asking, key))),
}
/** Every read of the store that is given an id: it gives what the asker may see and otherwise knows of no such id. */
const byId: Readonly<Record<string, ById>> = {
  documentById: (asking, { document }) => [documentById(asking, document)],
  textOfDocument: (asking, { document }) => [textOfDocument(asking, document)],
  documentMapping: (asking, { document }) => [documentMapping(asking, document)],
  bytesOf: (asking, { document }, dataDir) => [bytesOf(asking, dataDir, document)],
  statementById: (asking, { statements }) => statements.map((id) => statementById(asking, id)),
  decisionsOf: (asking, { statements }) => statements.map((id) => decisionsOf(asking, id)),
  standsAny: (asking, { document }) => [standsAny(asking, document)],
  decisionsIn: (asking, { document }) => [decisionsIn(asking, document)],
  chosenFrom: (asking, { statements }) => statements.map((id) => chosenFrom(asking, id)),
  evidenceById: (asking, { evidence }) => evidence.map((id) => evidenceById(asking, id)),
  statementOfRow: (asking, { rows }) => rows.map((id) => statementOfRow(asking, id)),
  organisationById: (asking, trace) => trace.organisations.map((id) => organisationById(asking, id)),
}

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./*.contract.ts', '!./asking.ts'], { eager: true })

/** Exports that are handed an asking and do not write. */
function readsOf(): string[] {
  return Object.values(modules).flatMap((module) => Object.entries(module)).filter(([name, value]) => typeof value === 'function' && !name.startsWith('record') && /^(?:async\s+)?(?:function\s+\w+\s*)?\(\s*asking\b/u.test(String(value))).map(([name]) => name)
}

/** A form that every sender uses. */
const FORM = '重点项目台账'
const TAILS = ['光电', '基材', '面板', '新材', '芯片']
const askers: readonly Asker[] = [{ kind: 'local' }, { kind: 'member' }, { kind: 'public' }]
const entry = fc.record({ visibility: fc.constantFrom(...visibilities), month: fc.integer({ min: 1, max: 9 }), corrected: fc.boolean() })

/** One document with every shape; its own words stand in every name of it. */
async function taken(engine: Engine, words: string, { visibility, month, corrected }: { visibility: Visibility; month: number; corrected: boolean }): Promise<Trace> {
  const knownOn = `2024-0${month}-10`
  const text = `晨曜${words}、云汐${words}等3家企业投产。2023年${words}产业产值增长${month}.5%。围绕“2+1”产业体系，以晨曜${words}为龙头，打造${month}00亿级${words}产业集群。获批国家${words}示范基地。`
  const { document } = await engine.take({ name: `${words}.txt`, bytes: bytes(text), hints: { region: '虚构市澄湖区', title: words, date: knownOn }, visibility }, 'me')
  await engine.registry.transaction().execute((tx) => recordFilings(tx, document, [{ sheet: words, form: FORM, closing: null, sender: words, rows: 1, unread: 0 }], { by: 'me', at: '2026-03-01T08:00:00Z', visibility }))
  const asking = engine.asking(local)
  await engine.registry.transaction().execute((tx) => rememberMapping(tx, { form: FORM, place: null, office: words, template: null, headerRows: null, columns: [{ sign: words }], document }, { by: 'me', at: knownOn, visibility }))
  const [first] = await statementsWhere(asking, { document, shape: 'figure' })
  if (corrected && first) await engine.correct(asking, first.id, { fields: { indicator: `${words}产业营收` }, reason: words, by: words })
  const held = (await statementsWhere(asking)).filter((record) => JSON.stringify(record).includes(words))
  const named = (await organisations(asking)).filter(({ namedIn }) => namedIn.some((one) => one.document === document))
  const rows = (await Promise.all([observations, targets, projects, designations].map((list) => list(asking)))).flat().filter((row) => row.document === document)
  return { document, visibility, knownOn, words, rows: rows.map(({ id }) => id), statements: held.map(({ id }) => id), evidence: held.flatMap(({ evidence }) => evidence.map(({ id }) => id)), organisations: named.map(({ id }) => id) }
}

/** Who may see what: the tests every engine must pass. */
export function visibilityContract(name: string, withEngine: WithEngine, numRuns: number): void {
  describe(`${name}: visibility`, () => {
    it('knows every read of the store', () => {
      expect(readsOf().sort()).toEqual([...Object.keys(lists), ...Object.keys(byId)].sort())
    })

    it('shows each of two askers, on any day, what each may see then and nothing else, in every read', () => fc.assert(fc.asyncProperty(
      fc.array(entry, { minLength: 2, maxLength: 4 }), fc.shuffledSubarray([...askers], { minLength: 2, maxLength: 2 }), fc.integer({ min: 0, max: 10 }),
      (entries, pair, month) => withEngine(async (engine, dataDir) => {
        const traces: Trace[] = []
        for (const [i, one] of entries.entries()) traces.push(await taken(engine, TAILS[i]!, one))
        const asOf = `2024-${String(month + 1).padStart(2, '0')}-01`
        for (const asker of pair) {
          const asking = engine.asking(asker, asOf)
          const maySeeIt = ({ visibility, knownOn }: Trace) => maySee(asker).includes(visibility) && knownOn <= asOf
          await expectLists(asking, engine.asking(local), traces.filter((trace) => !maySeeIt(trace)))
          const seen = new Set((await documents(asking)).filter(({ kind }) => kind === 'source').map(({ id }) => id))
          expect(seen).toEqual(new Set(traces.filter(maySeeIt).map(({ document }) => document)))
          for (const trace of traces) await expectById(asking, trace, { dataDir, may: maySeeIt(trace) })
        }
      }),
    ), { numRuns }))
  })
}

async function expectLists(asking: Asking, everything: Asking, hidden: readonly Trace[]): Promise<void> {
  for (const [read, list] of Object.entries(lists)) {
    const text = JSON.stringify(await list(asking, everything))
    for (const { words, document } of hidden) expect([read, words, text.includes(words) || text.includes(document)]).toEqual([read, words, false])
  }
}

async function expectById(asking: Asking, trace: Trace, { dataDir, may }: { dataDir: string; may: boolean }): Promise<void> {
  for (const [read, reads] of Object.entries(byId)) {
    const codes = await Promise.all(reads(asking, trace, dataDir).map((one) => one.then(() => undefined, (error: unknown) => (error instanceof Fault ? error.code : String(error)))))
    expect([read, codes.length > 0, [...new Set(codes)]]).toEqual([read, true, [may ? undefined : 'no-such-id']])
  }
}
