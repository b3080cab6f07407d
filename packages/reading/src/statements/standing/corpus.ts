import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['东湖区今年工业投资位居东湖市前列。', [{ indicator: '工业投资', peers: '东湖市', standing: '前列', status: 'actual', period: '2022' }]],
    ['2021年，外贸总量居全省前列。', [{ indicator: '外贸总量', peers: '全省', standing: '前列', period: '2021' }]],
    ['研发强度稳居沿江城市第一方阵。', [{ indicator: '研发强度', peers: '沿江城市', standing: '第一方阵' }]],
    ['去年规上工业增速排名全市中上游。', [{ indicator: '规上工业增速', peers: '全市', standing: '中上游', period: '2022' }]],
    ['固定资产投资增速位列各区县前茅。', [{ indicator: '固定资产投资增速', peers: '各区县', standing: '前茅' }]],
    ['力争今年数字经济规模进入全国第一梯队。', [{ indicator: '数字经济规模', peers: '全国', standing: '第一梯队' }]],
    ['税收收入保持在全省前列。', [{ indicator: '税收收入', peers: '全省', standing: '前列' }]],
    ['增速和总量均位居全市前列。', [{ indicator: '增速和总量', peers: '全市', standing: '前列' }]],
  ],
  ignores: ['改革走在全省前列。', '工业投资居全市第2位。', '前列腺药物获批上市。', '努力走在前列。', '企业名列前茅。', '产值居首位。', '第一方阵企业18家。'],
}
