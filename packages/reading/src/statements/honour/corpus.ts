import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['全区获评国家级绿色工业园区示范基地。', [{ title: '国家级绿色工业园区示范基地', level: 'national', status: 'granted' }]],
    ['下一步将创建国家质量强区示范城市。', [{ title: '国家质量强区示范城市', level: 'national', status: 'target', holder: '东湖市东湖区' }]],
    ['岚舟创新设计中心获评国家级工业设计中心。', [{ title: '国家级工业设计中心', status: 'granted', holder: '岚舟创新设计中心' }]],
    ['晨曜光学研究院成为市级重点实验室。', [{ title: '市级重点实验室', level: 'municipal', status: 'granted', holder: '晨曜光学研究院' }]],
    ['争创全国文明城市。', [{ title: '全国文明城市', level: 'national', status: 'target' }]],
    ['湖东港入选省级现代物流示范园区。', [{ title: '省级现代物流示范园区', level: 'provincial', status: 'granted' }]],
    ['打造国家级数字贸易示范基地，拓展市场。', [{ title: '国家级数字贸易示范基地', status: 'target' }]],
    ['澄光精密入选世界灯塔工厂。', [{ title: '世界灯塔工厂', level: 'global', status: 'granted', holder: '澄光精密' }]],
    ['岚溪县获批地方债券项目“自审自发”试点。', [{ title: '地方债券项目“自审自发”试点', level: 'other', status: 'granted' }]],
    ['园区晋升省级高新区。', [{ title: '省级高新区', level: 'provincial', status: 'granted' }]],
    ['“岚溪大米”获批国家地理标志证明商标。', [{ title: '国家地理标志证明商标', status: 'granted' }]],
    ['园区被商务部确认为国家电子商务示范基地。', [{ title: '国家电子商务示范基地', status: 'granted' }]],
    ['成功创建国家全域旅游示范区。', [{ title: '国家全域旅游示范区', status: 'granted' }]],
    ['力争入选国家知识产权试点城市。', [{ title: '国家知识产权试点城市', status: 'target' }]],
    ['做好“义务教育优质均衡发展县”创建工作。', [{ title: '义务教育优质均衡发展县', status: 'target' }]],
    ['打造新能源装备制造国家级基地。', [{ title: '新能源装备制造国家级基地', level: 'national', status: 'target' }]],
  ],
  ignores: ['建设示范区配套道路。', '打造产业园。', '通过验收。', '成为投资热点。', '基地建设提速。'],
}
