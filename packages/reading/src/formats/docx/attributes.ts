import { attribute } from '../xml.ts'

/** @returns an attribute of an office document by its name without prefix; undefined when there is none @example said(' w:val="1"', 'val') // => '1' */
export function said(attributes: string, name: string): string | undefined {
  return attribute(attributes.replace(/ \w+:(?=[\w]+=")/gu, ' '), name)
}

/** @returns a whole number an attribute says, brought inside bounds; the fallback where it says none */
export function numberSaid(attributes: string, { name = 'val', most, fallback = 0 }: { readonly name?: string; readonly most: number; readonly fallback?: number }): number {
  const number = Number.parseInt(said(attributes, name) ?? '', 10)
  return Number.isNaN(number) ? fallback : Math.min(Math.max(number, 0), most)
}

/** @returns whether a property that is on by being there is on @example isOn(' w:val="0"') // => false */
export function isOn(attributes: string): boolean {
  return !/^(?:0|false|off)$/iu.test(said(attributes, 'val') ?? '')
}
