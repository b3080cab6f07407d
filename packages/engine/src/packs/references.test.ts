import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadReferences } from './references.ts'

const { industries, sizeMeasures, inputOutput } = loadReferences(resolve(import.meta.dirname, '../../../../packs'))

describe('the references', () => {
  it('hold the sections and divisions of the classification, each division in a section', () => {
    expect([industries.filter(({ level }) => level === 'section').length, industries.filter(({ level }) => level === 'division').length]).toEqual([20, 97])
    const sections = new Set(industries.map(({ section }) => section))
    expect(sections.size).toBe(20)
    expect(industries.find(({ code }) => code === '39')).toEqual({ code: '39', name: '计算机、通信和其他电子设备制造业', en: 'Computers, communication and other electronic equipment', level: 'division', section: 'C' })
    expect(new Set(sizeMeasures.flatMap(({ words }) => words)).size).toBe(sizeMeasures.flatMap(({ words }) => words).length)
  })

  it('hold a national table that balances: inputs and value added make output, deliveries, final uses and imports make it too', () => {
    const { sectors, deliveries } = inputOutput()
    expect([sectors.length, deliveries.length]).toEqual([153, 153 ** 2])
    const divisions = new Set(industries.filter(({ level }) => level === 'division').map(({ code }) => code))
    sectors.forEach(({ zh, output, valueAdded, finalUse, imports, division }, at) => {
      const [inputs, sold] = [sectors.reduce((sum, _, row) => sum + deliveries[row * 153 + at]!, 0), sectors.reduce((sum, _, column) => sum + deliveries[at * 153 + column]!, 0)]
      expect([zh, Math.abs(inputs + valueAdded - output) < 100, divisions.has(division)]).toEqual([zh, true, true])
      expect(Math.abs(sold + finalUse - imports - output) / output, zh).toBeLessThan(0.12)
    })
  })
})
