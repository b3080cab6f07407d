import type { ClusterMaturity } from '@chanye/model'

/** 培育大数据产业集群; 打造甲、乙、丙等产业集群; no tier, no count. */
export const CLUSTERS = /(?<verb>培育|孵化|打造|建设|构建|发展|推进|壮大|做大做强|做大|做强|做优|形成了|已形成|集聚形成|建成)(?:发展|形成|壮大|出|了)?(?<names>(?:(?!和)[〇㐀-鿿A-Za-z]){2,10}?(?:[、和](?:(?!和)[〇㐀-鿿A-Za-z]){2,10}?){0,8}?)(?<open>等)?(?:特色|优势|先进制造业?|战略性新兴)?产业集群/g
export const MATURITIES: readonly (readonly [ClusterMaturity, RegExp])[] = [
  ['nascent', /^(?:培育|孵化)/], ['established', /^(?:形成了|已形成|集聚形成|建成)/], ['growing', /^(?:壮大|做)/], ['building', /^./],
]
/** Words for any cluster, and no name of one. */
export const NO_CLUSTER = /^(?:主导|支柱|优势|特色|重点|新兴|战略性?新兴|先进|先进制造业?|现代|千亿级?|百亿级?|亿级|世界级|国家级|.*一批.*|若干|多个|更多|具有.*|带动.*|区域.*|全[国省市区].*|.*级|.*的|.*大|两个|各类|未来|高端|传统)$/
