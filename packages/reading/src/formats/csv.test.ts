import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from './csv.ts'
import { dateOfSerial, showsDate } from './date-serial.ts'
import { delimiterOf } from './delimiter.ts'
import { exactDecimal } from './exact-decimal.ts'
import { plainNumber } from './plain-number.ts'

const rows = (text: string, delimiter = ',') => {
  const found: { fields: string[]; line: number }[] = []
  csvRows(text, { delimiter, name: 'a.csv' }, (fields, line) => found.push({ fields, line }))
  return found
}

describe('rows of a delimited text', () => {
  it('know the line they begin on, also after fields of several lines', () => {
    expect(rows('a,"b\nc\r\nd"\r\n\r"e" ,f')).toEqual([{ fields: ['a', 'b\nc\r\nd'], line: 1 }, { fields: [''], line: 4 }, { fields: ['e', 'f'], line: 5 }])
  })

  it('give back whatever was written', () => {
    const field = fc.array(fc.constantFrom('a', '产', '"', ',', '\n', '\r', ' ', '1')).map((parts) => parts.join(''))
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (table) => {
      const written = table.map((fields) => fields.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      expect(rows(written).map(({ fields }) => fields)).toEqual(table)
    }))
  })

  it('end with an empty field where the text ends with a delimiter', () => {
    expect(rows('a,b\n1,').map(({ fields }) => fields)).toEqual([['a', 'b'], ['1', '']])
  })

  it('are cut by the delimiter that cuts evenly', () => {
    expect([delimiterOf('标题\na,b,c\n1,2,3\n4,5,6\n'), delimiterOf('a\tb,c\n1\t2\n3\t4\n'), delimiterOf('一句话。\n又一句。\n')]).toEqual([',', '\t', undefined])
  })
})

describe('stored numbers', () => {
  it.each([['1E+3', '1000'], ['6.877E+2', '687.7'], ['-1.50', '-1.5'], ['1.1000000000000001', '1.1'], ['68771565.46708801', '68771565.46708801'], ['5.00113199001011E+17', '500113199001011000'], ['-0', '0'], ['2.5e-7', '0.00000025'], ['.5', '0.5'], ['x', undefined], ['1e999', undefined]])('%s is %s', (stored, decimal) => {
    expect(exactDecimal(stored)).toBe(decimal)
  })

  it('are the same number in any form', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      for (const form of [String(value), value.toExponential(), value.toPrecision(17)]) expect(Number(exactDecimal(form)) + 0).toBe(value + 0)
    }))
  })

  it('are told from codes and identity numbers', () => {
    expect(['86.4', '-3', '0', '0.5', '007', '500113199001011234', '1.', '1e3', '12%'].map(plainNumber)).toEqual([true, true, true, true, false, false, false, false, false])
  })
})

describe('days', () => {
  it.each([[1, false, '1900-01-01'], [59, false, '1900-02-28'], [60, false, '1900-02-29'], [61, false, '1900-03-01'], [45366.354166667, false, '2024-03-15T08:30'], [0, true, '1904-01-01'], [-1, false, undefined], [0.5, false, undefined], [2_958_466, false, undefined]])('%s (1904: %s) is %s', (serial, from1904, date) => {
    expect(dateOfSerial(serial, from1904)).toBe(date)
  })

  it('are shown by formats with a year, month or day, and by no others', () => {
    expect(['yyyy/m/d', 'yyyy"年"m"月"', '[$-804]yyyy"年"m"月"d"日";@', 'mmm-yy', 'yyyy-mm-dd hh:mm:ss'].map(showsDate)).toEqual([true, true, true, true, true])
    expect(['0.00', '#,##0.00_);[Red](#,##0.00)', '0.00E+00', 'h:mm', '[h]:mm:ss', '@', '0"年"', '0%'].map(showsDate)).toEqual([false, false, false, false, false, false, false, false])
  })
})
