import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['推进“3+2”主导产业发展，壮大光学、新材料等产业集群。', [{ name: '3+2', declared: 5, members: ['光学', '新材料'] }]],
    ['构建“6+4”现代产业体系。', [{ name: '6+4', declared: 10, members: [] }]],
    ['“4+1”产业集群提质扩容，做强400亿级精密仪器产业集群。', [{ name: '4+1', declared: 5, members: ['精密仪器'] }]],
    ['聚焦2+3产业，培育低空装备产业集群。', [{ name: '2+3', declared: 5, members: ['低空装备'] }]],
    ['围绕“1+2”特色产业招商。', [{ name: '1+2', declared: 3 }]],
    ['“8+2”支柱产业产值增长9%。', [{ name: '8+2', declared: 10 }]],
    ['“3+3”产业加快发展，以云帆为龙头的跨境电商产业集群初具规模。', [{ name: '3+3', declared: 6, members: ['跨境电商'] }]],
    ['“5+2”集群提速。', [{ name: '5+2', declared: 7 }]],
  ],
  ignores: ['打造“1+1”服务专班。', '“5+2”“白加黑”抓项目。', '推广“互联网+”产业模式。', 'A+H股上市。', '“双千兆”产业示范。'],
}
