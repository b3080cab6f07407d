import { unescaped, type XmlListener } from './xml.ts'

/** Text of `t` elements in pieces, as shared and inline strings are written: runs joined, phonetic guides left out. */
export interface RunText extends XmlListener {
  /** The text since it was last taken. */
  taken(): string
}

/** @returns a listener that gathers the text of one string after another */
export function runText(): RunText {
  let text = ''
  let guide = 0
  return {
    listening: false,
    open(name) {
      if (name === 't') this.listening = guide === 0
      else if (name === 'rPh') guide++
    },
    close(name) {
      if (name === 't') this.listening = false
      else if (name === 'rPh') guide--
    },
    text(raw) { text = text === '' ? raw : text + raw },
    taken() {
      const whole = officeText(text)
      text = ''
      return whole
    },
  }
}

/** @returns text with its references and Office's `_x000D_` read @example officeText('A_x000D_&lt;') // => 'A\r<' */
export function officeText(raw: string): string {
  const text = unescaped(raw)
  return text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
}

/** @returns a listener for a workbook's shared strings, which hands on each in order */
export function sharedStrings(onString: (text: string) => void): XmlListener {
  const runs = runText()
  return {
    listening: false,
    open(name, attributes) {
      runs.open(name, attributes)
      this.listening = runs.listening
    },
    close(name) {
      runs.close(name)
      this.listening = runs.listening
      if (name === 'si') onString(runs.taken())
    },
    text(raw) { runs.text(raw) },
  }
}
