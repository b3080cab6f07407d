/** “5+1”主导产业, 3+2产业体系. */
export const SCHEME = /“?(?<name>(?<core>\d{1,2})\+(?<plus>\d{1,2}))”?(?=(?:主导|现代|支柱|特色)?(?:产业|集群))/g
/** 平板显示、生物医药等产业集群; 500亿级平板显示产业集群; 以甲为龙头的电子商务产业. */
export const CLUSTER_NAMES = /(?<list>[〇㐀-鿿]{2,10}(?:、[〇㐀-鿿]{2,10})+)等?产业集群|(?:级|培育|为龙头的)(?<one>[〇㐀-鿿]{2,8}?)产业(?:集群|发展)/g
/** What stands before a cluster's name and is no part of it. */
export const BEFORE_CLUSTER = /^.*(?:级|打造|着力|培育|建设?|做实|做强|为龙头的|推进|壮大|发展|聚焦)/
