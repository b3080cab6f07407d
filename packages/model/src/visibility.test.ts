import { describe, expect, it } from 'vitest'
import { compareStages, projectStages } from './project.ts'
import { maySee } from './visibility.ts'
import { overlaps } from './span.ts'
import { dimensionOf, unitCodes } from './unit.ts'

describe('small nouns', () => {
  it('shows the public only what is public, members their own, the local analyst all', () => {
    expect(maySee({ kind: 'public' })).toEqual(['public'])
    expect(maySee({ kind: 'member' })).toEqual(['public', 'org'])
    expect(maySee({ kind: 'local' })).toContain('restricted')
  })

  it('orders stages as projects pass through them', () => {
    expect([...projectStages].sort(compareStages)).toEqual(projectStages)
    expect(compareStages('signed', 'full_capacity')).toBeLessThan(0)
  })

  it('counts a shared position as overlap, touching ends not', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true)
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false)
  })

  it('gives every unit a dimension, and keeps percent and points apart', () => {
    for (const unit of unitCodes) expect(dimensionOf(unit)).toBeTruthy()
    expect(dimensionOf('percent')).not.toBe(dimensionOf('percentage_point'))
  })
})
