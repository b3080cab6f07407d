import type { Founded } from './evidence.ts'

/** How a text comes to speak of a cluster: it sets its tier, names its lead firm, or counts it in a scheme. */
export const clusterNamings = ['tier', 'lead', 'scheme'] as const
export type ClusterNaming = (typeof clusterNamings)[number]

/** 产业集群: a group of firms of one industry in a place, with every accepted statement that names it. */
export interface Cluster {
  /** Without the words every cluster bears: `平板显示`. */
  readonly name: string
  readonly place: string | null
  readonly named: readonly (Founded & { readonly by: ClusterNaming })[]
}

/** A scheme of clusters with the size it declares, `5+1`, and the members the text names. */
export interface ClusterScheme extends Founded {
  readonly name: string
  readonly declared: number
  readonly members: readonly string[]
}
