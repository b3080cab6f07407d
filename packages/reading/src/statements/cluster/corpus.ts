import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['培育低空装备产业集群。', [{ name: '低空装备', maturity: 'nascent', open: false }]],
    ['着力打造光学、新材料、生物育种等产业集群。', [{ name: '光学', maturity: 'building', open: true }, { name: '新材料', maturity: 'building', open: true }, { name: '生物育种', maturity: 'building', open: true }]],
    ['做大做强精密仪器产业集群。', [{ name: '精密仪器', maturity: 'growing' }]],
    ['已形成纺织服装产业集群。', [{ name: '纺织服装', maturity: 'established' }]],
    ['壮大光伏和储能产业集群。', [{ name: '光伏', maturity: 'growing' }, { name: '储能', maturity: 'growing' }]],
    ['建设智能传感器特色产业集群。', [{ name: '智能传感器', maturity: 'building' }]],
    ['孵化量子信息产业集群，布局未来。', [{ name: '量子信息', maturity: 'nascent' }]],
    ['加快构建海洋装备优势产业集群。', [{ name: '海洋装备', maturity: 'building' }]],
  ],
  ignores: ['打造800亿级光学产业集群。', '培育一批产业集群。', '推进主导产业集群发展。', '培育3个产业集群。', '产业集群竞争力提升。', '打造国家级先进制造业集群。', '培育特色产业集群。'],
}
