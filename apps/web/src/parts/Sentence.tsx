import { Fragment, type ReactNode } from 'react'

/** A sentence of the text file with parts of the page put where it says `{name}`. */
export function Sentence({ text, parts }: { readonly text: string; readonly parts: Readonly<Record<string, ReactNode>> }) {
  return <>{text.split(/(\{\w+\})/).map((piece, index) => <Fragment key={index}>{slot(piece, parts)}</Fragment>)}</>
}

function slot(piece: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  const name = /^\{(\w+)\}$/.exec(piece)?.[1]
  return name !== undefined && name in parts ? parts[name] : piece
}

/** Parts in a row with the mark of the language between them. */
export function Listed({ parts, between }: { readonly parts: readonly ReactNode[]; readonly between: string }) {
  return <>{parts.map((part, index) => <Fragment key={index}>{index > 0 && between}{part}</Fragment>)}</>
}
