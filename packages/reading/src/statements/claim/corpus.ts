import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['晨曜光电、岚舟智能等7个电子项目投产。', [{ counted: '电子项目', claimed: 7, named: ['晨曜光电', '岚舟智能'], tie: 'listed', stage: 'in_production' }]],
    ['安排重点项目28个。', [{ claimed: 28, named: [], tie: 'none' }]],
    ['8000万元以上签约、开工和投产项目达26个。', [{ claimed: 26, threshold: { value: '80000000', unit: 'CNY' } }]],
    ['新签约5亿元以上项目18个。', [{ claimed: 18, threshold: { value: '500000000', unit: 'CNY' } }]],
    ['云帆项目实现“1变4”集群发展。', [{ counted: '云帆项目', claimed: 4, named: [], tie: 'none' }]],
    ['新培育高新技术企业23家。', [{ claimed: 23, named: [] }]],
    ['下一步，支持晨曜光电、湖东精工等12家企业扩产。', [{ claimed: 12, named: ['晨曜光电', '湖东精工'], status: 'target', period: '2023' }]],
    ['建成市级众创空间6个。', [{ claimed: 6 }]],
  ],
  ignores: ['产值增长9%。', '接待游客85万人次。', '5000万元以上投资增长8%。', '新建道路18公里。', '出台18条措施。'],
}
