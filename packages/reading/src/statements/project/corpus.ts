import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['云汐新材等9个项目全力促建。', [{ name: '云汐新材项目', owner: '云汐新材', stage: 'under_construction' }]],
    ['推进晨曜基板一期全面达产、二期启动建设。', [{ name: '晨曜基板一期', stage: 'full_capacity' }, { name: '晨曜基板二期', stage: 'started' }]],
    ['晨曜光电、岚舟智能等7个电子项目投产。', [{ name: '晨曜光电电子项目', stage: 'in_production' }, { name: '岚舟智能电子项目', stage: 'in_production' }]],
    ['湖东冷链物流园开工建设。', [{ name: '湖东冷链物流园', stage: 'started' }]],
    ['澄湖数据中心建成投用。', [{ name: '澄湖数据中心', stage: 'in_production' }]],
    ['云溪抽水蓄能电站签约。', [{ name: '云溪抽水蓄能电站', stage: 'signed' }]],
    ['岚舟机器人产业园竣工。', [{ name: '岚舟机器人产业园', stage: 'in_production' }]],
    ['下一步，推进湖芯晶圆一期达产。', [{ name: '湖芯晶圆一期', stage: 'full_capacity', status: 'target' }]],
  ],
  ignores: ['重点项目加快建设。', '实施项目33个。', '十四五期间投产。', '推进一批项目开工。', '项目投产后税收增长。'],
}
