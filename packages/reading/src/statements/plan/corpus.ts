import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['2023年，全区将大力实施以数字化为引领的工业强区行动计划。', [{ name: '以数字化为引领的工业强区行动计划', level: 'district', status: 'target', period: '2023' }]],
    ['去年出台《东湖区光学产业高质量发展实施方案》。', [{ name: '东湖区光学产业高质量发展实施方案', level: 'district', status: 'actual', period: '2022' }]],
    ['编制完成前，先落实云溪市新材料产业发展规划，强化要素保障。', [{ name: '云溪市新材料产业发展规划', level: 'municipal' }]],
    ['全省印发实施制造业倍增行动方案。', [{ name: '制造业倍增行动方案', level: 'district' }]],
    ['认真贯彻《国家中长期种业振兴规划》。', [{ name: '国家中长期种业振兴规划', level: 'national' }]],
    ['启动中小企业数字化转型三年行动计划。', [{ name: '中小企业数字化转型三年行动计划', status: 'actual', period: null }]],
    ['《湖东省先进制造业集群培育行动计划（第二轮）》正式发布。', [{ name: '湖东省先进制造业集群培育行动计划（第二轮）', level: 'provincial' }]],
    ['推出“链长制”工作方案，明确18条任务。', [{ name: '“链长制”工作方案' }]],
  ],
  ignores: ['计划投资50亿元建设新厂。', '按计划推进各项工作。', '出台一批实施意见。', '规划建设物流园。', '提出修改意见18条。', '落实相关工作方案。', '完成年度计划的91%。'],
}
