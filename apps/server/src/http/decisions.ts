import { correctable, type Correction, type Engine, valueAt, whyOf } from '@chanye/engine'
import { choosableReadings, Fault, resolutions } from '@chanye/model'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { local, localName } from './local.ts'

const id = z.object({ id: z.string() })
const decision = z.strictObject({ review: z.enum(['accepted', 'rejected', 'draft']), reason: z.string().max(500).optional() })
const correction = z.strictObject({ content: correctable, reason: z.string().trim().min(1).max(500) })
const choice = z.strictObject({ doubt: z.string().min(1).max(60), reading: z.enum(choosableReadings) })
const withdrawal = z.strictObject({ reason: z.string().trim().min(1).max(500) })
const settling = z.strictObject({ resolution: z.enum(resolutions), wrong: z.array(z.string()).max(50).default([]), reason: z.string().max(500).default('') })
const alias = z.strictObject({ state: z.enum(['same', 'different', 'open']) })

/** What a person decides: on statements, by corrections, on names; and the policy of what is accepted at once. */
export const decisionRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  app.post<{ Params: { id: string } }>('/api/statements/:id/decision', { schema: { tags: ['decisions'], summary: 'Accept, reject or put back a statement', description: '采用、驳回或退回待审', params: id, body: decision }, ...unchecked }, async (request) => {
    const { review, reason } = checked(decision, request.body)
    await engine.decide(engine.asking(local), request.params.id, { review, reason: reason ?? '', by: localName })
    return { id: request.params.id, review }
  })
  app.post<{ Params: { id: string } }>('/api/statements/:id/correction', { schema: { tags: ['decisions'], summary: 'Correct a statement: new evidence whose author is the person', description: '更正：作为本人提供的新依据收录', params: id, body: correction }, ...unchecked }, async (request) => {
    const { content, reason } = checked(correction, request.body)
    return { id: await engine.correct(engine.asking(local), request.params.id, { fields: content as Correction, reason, by: localName }), replaces: request.params.id }
  })
  app.post<{ Params: { id: string } }>('/api/statements/:id/choice', { schema: { tags: ['decisions'], summary: 'Take one of the two readings a doubt kept', description: '两种读法中选定一种，记下是谁选的', params: id, body: choice }, ...unchecked }, async (request) => ({
    id: await engine.choose(engine.asking(local), request.params.id, { ...checked(choice, request.body), by: localName }), chosen: request.params.id,
  }))
  app.post<{ Params: { id: string } }>('/api/aliases/:id/decision', { schema: { tags: ['decisions'], summary: 'Say whether two names are one firm', description: '判定两个名称是否同一企业', params: id, body: alias }, ...unchecked }, async (request) => {
    const { state } = checked(alias, request.body)
    await engine.decideAlias(engine.asking(local), request.params.id, { state, by: localName })
    return { id: request.params.id, state }
  })
  app.post<{ Params: { id: string } }>('/api/documents/:id/withdrawal', { schema: { tags: ['decisions'], summary: 'Take an import back: its statements are rejected, nothing is erased', description: '撤回收录：其陈述全部驳回，记录保留', params: id, body: withdrawal }, ...unchecked }, async (request) => ({
    id: request.params.id, withdrawn: await engine.withdraw(engine.asking(local), request.params.id, { ...checked(withdrawal, request.body), by: localName }),
  }))
  app.post<{ Params: { id: string } }>('/api/documents/:id/reinstatement', { schema: { tags: ['decisions'], summary: 'Undo a withdrawal', description: '恢复收录', params: id } }, async (request) => ({
    id: request.params.id, reinstated: await engine.reinstate(engine.asking(local), request.params.id, { by: localName }),
  }))
  app.post<{ Params: { id: string } }>('/api/contradictions/:id/resolution', { schema: { tags: ['decisions'], summary: 'Resolve a contradiction, or open it again', description: '处理矛盾：一方有误、两者都成立、已被时间取代，或重新打开', params: id, body: settling }, ...unchecked }, async (request) => {
    const given = checked(settling, request.body)
    await engine.settle(engine.asking(local), request.params.id, { ...given, by: localName })
    return { id: request.params.id, resolution: given.resolution }
  })
  app.get('/api/policy', { schema: { tags: ['policy'], summary: 'What is accepted at once, and what waits', description: '采用规则' } }, async () => engine.policy)
  app.put('/api/policy', { schema: { tags: ['policy'], summary: 'Put another policy in force (YAML text)', description: '修改采用规则（YAML）' } }, async (request) => {
    if (typeof request.body !== 'string' && !Buffer.isBuffer(request.body)) throw new Fault('bad-parameter', { name: 'body', value: typeof request.body, ...noYaml })
    return engine.setPolicy(String(request.body))
  })
  app.get('/api/choice-rule', { schema: { tags: ['policy'], summary: 'Which of several published values is used', description: '选用规则' } }, async () => engine.choiceRule)
  app.put('/api/choice-rule', { schema: { tags: ['policy'], summary: 'Put another choice rule in force (YAML text)', description: '修改选用规则（YAML）' } }, async (request) => {
    if (typeof request.body !== 'string' && !Buffer.isBuffer(request.body)) throw new Fault('bad-parameter', { name: 'body', value: typeof request.body, ...noYaml })
    return engine.setChoiceRule(String(request.body))
  })
}

const noYaml = { why: 'YAML text is needed', whyZh: '应为 YAML 文本' }

/** Bodies are checked in the route, so that the fault shows the offending value. */
const unchecked = { validatorCompiler: () => (value: unknown) => ({ value }) }

function checked<T extends z.ZodType>(shape: T, body: unknown): z.infer<T> {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String) ?? []
  throw new Fault('bad-parameter', { name: issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : path.join('.'), value: JSON.stringify(valueAt(body, path) ?? null), ...whyOf(issue, body) })
}
