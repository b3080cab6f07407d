import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['柳湖医药建成东湖制剂一致性评价中心。', [{ name: '东湖制剂一致性评价中心', owner: '柳湖医药', status: 'actual' }]],
    ['下一步，推进产学研协同发展平台建设。', [{ name: '产学研协同发展平台', owner: null, status: 'target', period: '2023' }]],
    ['去年，组建湖东光学技术研究院。', [{ name: '湖东光学技术研究院', owner: null, status: 'actual', period: '2022' }]],
    ['岚舟智能搭建机器人关节中试平台。', [{ name: '机器人关节中试平台', owner: '岚舟智能' }]],
    ['设立了新材料产业院士工作站。', [{ name: '新材料产业院士工作站' }]],
    ['今年将建成车联网检测中心，服务全市。', [{ name: '车联网检测中心', status: 'target', period: '2023' }]],
    ['成立湖芯封装联合实验室。', [{ name: '湖芯封装联合实验室' }]],
    ['加快低空飞行服务平台建设。', [{ name: '低空飞行服务平台', status: 'target' }]],
  ],
  ignores: ['搭建创新平台8个。', '搭建公共服务平台。', '加强平台建设。', '建成市级以上研究中心12家。', '平台经济健康发展。', '推进实验室建设。', '设立国家级技术中心。'],
}
