import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AliasState, type Asker, chinaDay, type Day } from '@chanye/model'
import { columnsOf, type OnProgress, type Reading, sketchOf } from '@chanye/reading'
import { type Choosing, choose } from './intake/choose.ts'
import { contradictionById } from './answers/contradictions/all.ts'
import { settle, type Settling } from './intake/settle.ts'
import { type Correcting, correct } from './intake/correction.ts'
import { decide, decideAlias, type Decision } from './intake/decide.ts'
import type { z } from 'zod'
import { type LedgerForm, ledgerForms, ledgerSheets } from './exporting/ledger-sheet.ts'
import { readUpload } from './intake/read-upload.ts'
import { findings, type Preview, preview } from './intake/preview.ts'
import { type Taken, take, type Taking, type Upload } from './intake/take.ts'
import { type FilePreview, previewArchive, takeArchive, type TakenArchive } from './intake/take-archive.ts'
import { reinstate, withdraw } from './intake/withdraw.ts'
import type { ledgerKind } from './packs/ledgers.ts'
import { loadPacks, loadPolicy, type Packs, parsePolicy, type Policy } from './packs/packs.ts'
import { loadReferences } from './packs/references.ts'
import { type ChoiceRule, loadChoiceRule, loadGrades, parseChoiceRule } from './packs/choice-rule.ts'
import type { Asking, References, Weighing } from './store/asking.ts'
import { writingFault } from './store/disk-full.ts'
import { bytesOf, isEmpty, sweepUnfinished } from './store/documents.ts'
import { recordForgetting } from './store/mappings.ts'
import { recordPlaces } from './store/places.ts'
import { hostOf, openRegistry, type Registry } from './store/registry.ts'
import { sketchWaiting } from './store/sketches.ts'
import type { WrittenSheet } from './written-sheet.ts'

export interface EngineConfig {
  /** Folder of the embedded registry, the documents and the policy. */
  readonly dataDir: string
  /** Address of a PostgreSQL registry; without it the embedded one in `dataDir` is used. */
  readonly registry?: string | undefined
  readonly packsDir: string
  /** Largest document in bytes. */
  readonly limit?: number | undefined
  /** The clock, so that a test can hold it. */
  readonly now?: (() => Date) | undefined
}

/** The engine: takes documents in, holds decisions, and hands out askings for the answers. */
export class Engine {
  readonly registry: Registry
  readonly packs: Packs
  private readonly config: EngineConfig
  private policyNow: Policy
  private weighingNow: Weighing
  private readonly references: References

  private constructor(registry: Registry, packs: Packs, { policy, weighing }: { policy: Policy; weighing: Weighing }, config: EngineConfig) {
    this.registry = registry
    this.packs = packs
    this.policyNow = policy
    this.weighingNow = weighing
    this.config = config
    this.references = loadReferences(config.packsDir)
  }

  /** Opens the stores and brings them up to date. @throws Fault store-unreachable, store-newer, bad-setting */
  static async open(config: EngineConfig): Promise<Engine> {
    mkdirSync(config.dataDir, { recursive: true })
    const packs = loadPacks(config.packsDir)
    const policy = loadPolicy(config.packsDir, config.dataDir)
    const weighing = { ...loadChoiceRule(config.packsDir, config.dataDir), gradeOf: loadGrades(config.packsDir, config.dataDir) }
    const at = (config.now?.() ?? new Date()).toISOString()
    const registry = await openRegistry({ dataDir: config.dataDir, url: config.registry, at })
    await sketchWaiting(registry, sketchOf, at)
    await recordPlaces(registry, packs.places)
    sweepUnfinished(config.dataDir, new Date())
    return new Engine(registry, packs, { policy, weighing }, config)
  }

  get policy(): Policy { return this.policyNow }

  /** Writes, and says so where there is no room. */
  private async written<T>(work: Promise<T>): Promise<T> {
    try {
      return await work
    } catch (cause) {
      throw this.faultOf(cause)
    }
  }

  private faultOf(cause: unknown): unknown {
    return writingFault(cause, this.config.registry ? `${hostOf(this.config.registry)}, ${this.config.dataDir}` : this.config.dataDir)
  }

  private now(): Date { return this.config.now?.() ?? new Date() }

  private taking(by: string, asking: Asking, onStage?: Taking['onStage']): Taking {
    return { asking, registry: this.registry, dataDir: this.config.dataDir, packs: this.packs, policy: this.policyNow, limit: this.config.limit ?? 20_000_000, now: () => this.now(), by, onStage }
  }

  /** Who asks, as of which day: today when none is named. */
  asking(asker: Asker, asOf?: Day): Asking {
    return { registry: this.registry, asker, asOf: asOf ?? chinaDay(this.now().toISOString()), weighing: this.weighingNow, references: this.references }
  }

  /** Takes a document in, whole or not at all. */
  take(upload: Upload, by: string, onStage?: Taking['onStage']): Promise<Taken> {
    return this.written(take(upload, this.taking(by, this.asking({ kind: 'local' }), onStage)))
  }

  /** Says what taking a document in would bring, and stores nothing. @throws Fault what taking it would throw */
  preview(asking: Asking, upload: Upload): Promise<Preview> {
    return preview(asking, upload, this.taking('preview', asking))
  }

  /** The rows of a table that are in error or in doubt, under their own headings, each with why; nothing is stored. @throws Fault what taking it would throw; bad-parameter where it is no ledger */
  findings(asking: Asking, upload: Upload, language: 'zh' | 'en'): Promise<WrittenSheet[]> {
    return findings(upload, language, this.taking('preview', asking))
  }

  /** Takes every file of an archive in as a document of its own, all or none; those left out by choice are named by their paths. */
  takeArchive(upload: Upload, leaveOut: readonly string[], by: string): Promise<TakenArchive> {
    return this.written(takeArchive(upload, leaveOut, this.taking(by, this.asking({ kind: 'local' }))))
  }

  /** Says what each file of an archive would bring, or why it cannot be read, and stores nothing. @throws Fault for an archive that cannot be opened */
  previewArchive(asking: Asking, upload: Upload): Promise<readonly FilePreview[]> {
    return previewArchive(asking, upload, this.taking('preview', asking))
  }

  /** Accepts or rejects a statement, or sends it back to wait. @throws Fault no-such-id, already-decided */
  decide(asking: Asking, id: string, decision: Decision): Promise<void> {
    return this.written(decide(asking, id, decision, { at: this.now().toISOString(), lexicon: this.packs.lexicon }))
  }

  /** Takes a correction in as new evidence. @returns the id of the statement that supersedes the old one */
  correct(asking: Asking, id: string, correction: Pick<Correcting, 'fields' | 'reason' | 'by'>): Promise<string> {
    return this.written(correct(asking, id, { ...correction, at: this.now().toISOString(), dataDir: this.config.dataDir, lexicon: this.packs.lexicon }))
  }

  /** Takes one of the two readings a doubt kept, and remembers who did. @returns the id of the statement that now stands */
  choose(asking: Asking, id: string, choice: Pick<Choosing, 'doubt' | 'reading' | 'by'>): Promise<string> {
    return this.written(choose(asking, id, { ...choice, at: this.now().toISOString(), dataDir: this.config.dataDir, lexicon: this.packs.lexicon }))
  }

  /** Takes an import back without erasing it. @returns how many statements it took back @throws Fault no-such-id */
  withdraw(asking: Asking, document: string, withdrawal: { readonly reason: string; readonly by: string }): Promise<number> {
    return this.written(withdraw(asking, document, withdrawal, { at: this.now().toISOString(), lexicon: this.packs.lexicon }))
  }

  /** Undoes a withdrawal. @returns how many statements it put back @throws Fault no-such-id */
  reinstate(asking: Asking, document: string, reinstatement: { readonly by: string }): Promise<number> {
    return this.written(reinstate(asking, document, reinstatement, { at: this.now().toISOString(), lexicon: this.packs.lexicon }))
  }

  /** The forms a document's ledger can be given back in. @throws Fault no-such-id */
  ledgerForms(asking: Asking, document: string): Promise<LedgerForm[]> {
    return ledgerForms(asking, document)
  }

  /** A ledger as it is given back, with the figures that stand now. @throws Fault no-such-id; bad-parameter where there is no such ledger */
  ledgerSheets(asking: Asking, document: string, wanted: { readonly form?: string | undefined; readonly language: 'zh' | 'en' }): Promise<WrittenSheet[]> {
    return ledgerSheets(asking, document, wanted, { packs: this.packs, dataDir: this.config.dataDir })
  }

  /** The kinds of ledgers that are known, with the columns a heading may be taken for. */
  ledgerTemplates(): z.infer<typeof ledgerKind>[] {
    return this.packs.ledgers.map((template) => ({ name: template.name, columns: columnsOf(template).map(({ name, type }) => ({ name, type })) }))
  }

  /** Forgets what is remembered of a form. @throws Fault no-such-id */
  forgetMapping(asking: Asking, id: string, { by }: { readonly by: string }): Promise<void> {
    return this.written(recordForgetting(asking, id, { by, at: this.now().toISOString() }))
  }

  /** Resolves a contradiction between documents, or opens it again. @throws Fault no-such-id, bad-parameter */
  async settle(asking: Asking, id: string, settling: Settling): Promise<void> {
    const { sides } = await contradictionById(asking, id)
    await this.written(settle(asking, { id, statements: sides.map(({ statement }) => statement) }, settling, this.now().toISOString()))
  }

  /** Decides whether two names are one firm; the decision can be taken back. */
  decideAlias(asking: Asking, id: string, decision: { readonly state: AliasState; readonly by: string }): Promise<void> {
    return this.written(decideAlias(asking, id, decision, this.now().toISOString()))
  }

  /** Puts a new acceptance policy in force for what is taken in from now on. @throws Fault bad-setting, disk-full */
  setPolicy(text: string): Policy {
    const policy = parsePolicy(text, 'policy.yaml')
    this.keep('policy.yaml', text)
    this.policyNow = policy
    return policy
  }

  /** The rule by which one of several published values is used. */
  get choiceRule(): ChoiceRule { return { steps: this.weighingNow.steps } }

  /** Puts a new choice rule in force for every answer from now on. @throws Fault bad-setting, disk-full */
  setChoiceRule(text: string): ChoiceRule {
    const { steps } = parseChoiceRule(text, 'choice.yaml')
    this.keep('choice.yaml', text)
    this.weighingNow = { ...this.weighingNow, steps }
    return { steps }
  }

  /** Writes a setting of the data folder, whole or not at all. */
  private keep(name: string, text: string): void {
    const path = join(this.config.dataDir, name)
    try {
      writeFileSync(`${path}.new`, text, { flush: true })
      renameSync(`${path}.new`, path)
    } catch (cause) {
      throw this.faultOf(cause)
    }
  }

  /** Whether nothing was ever taken in. */
  async isEmpty(): Promise<boolean> {
    return isEmpty(this.registry)
  }

  /** The bytes of a document as they arrived. */
  bytesOf(asking: Asking, id: string): Promise<Uint8Array> {
    return bytesOf(asking, this.config.dataDir, id)
  }

  async close(): Promise<void> {
    await this.registry.destroy()
  }

}

/** Opens an engine. @throws Fault store-unreachable, store-newer, bad-setting */
export function openEngine(config: EngineConfig): Promise<Engine> {
  return Engine.open(config)
}

/** Reads a document's bytes and stores nothing; tells how far it has come where asked. */
export type Reader = (upload: Pick<Upload, 'name' | 'bytes' | 'hints'>, onProgress?: OnProgress) => Promise<Reading>

/** A reader that knows the places of the packs. @throws Fault bad-setting when a pack cannot be read */
export function openReader(packsDir: string): Reader {
  const packs = loadPacks(packsDir)
  return async (upload, onProgress) => (await readUpload(upload, packs, { onProgress })).reading
}
