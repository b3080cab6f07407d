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
    ['确保岚溪客运站投入使用。', [{ name: '岚溪客运站', stage: 'in_production', status: 'target' }]],
    ['开工建设岚溪、陌原两座抽水蓄能电站。', [{ name: '岚溪抽水蓄能电站', stage: 'started' }, { name: '陌原抽水蓄能电站', stage: 'started' }]],
    ['滨溪路改造、陌河大道拓宽等市政工程完工。', [{ name: '滨溪路改造', stage: 'in_production' }, { name: '陌河大道拓宽', stage: 'in_production' }]],
    ['新签约项目23个，其中晨曜光电、岚舟智能等5个项目投资超10亿元。', [{ name: '晨曜光电项目', stage: 'signed' }, { name: '岚舟智能项目', stage: 'signed' }]],
    ['重大水利工程岚溪水库投产发电。', [{ name: '岚溪水库', stage: 'in_production' }]],
    ['汐禾乳业新上的4条液态奶生产线全部达产。', [{ name: '汐禾乳业液态奶生产线', stage: 'full_capacity' }]],
  ],
  ignores: ['汐岚公司总经理、陌原园区代表等出席项目投产仪式。', '二季度招商项目集中签约。', '岚溪、陌原等77个老旧小区排污管网改造完工。', '实施高端装备补链项目。', '推进学校、医院等公共服务设施建设。', '加快铁路、机场、港口等重大基础设施建设。', '建成城市书房、社区图书馆等公共文化场馆。', '连接岚溪、陌原、汐川的公路运输提速。', '重点项目加快建设。', '实施项目33个。', '十四五期间投产。', '推进一批项目开工。', '项目投产后税收增长。'],
}
