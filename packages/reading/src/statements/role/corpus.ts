import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['支持晨曜光电、岚舟智能等9家企业“民参军”。', [{ organisation: '晨曜光电', role: '民参军' }, { organisation: '岚舟智能', role: '民参军' }]],
    ['下一步，支持湖东重工等“军转民”开发新产品。', [{ organisation: '湖东重工', role: '军转民', status: 'target', period: '2023' }]],
    ['云帆、湖金等互联网小贷贷款余额稳步增长。', [{ organisation: '云帆', role: '互联网小贷' }, { organisation: '湖金', role: '互联网小贷' }]],
    ['培育了晨曜光电、湖芯半导体等龙头企业。', [{ organisation: '晨曜光电', role: '龙头企业' }, { organisation: '湖芯半导体', role: '龙头企业' }]],
    ['聚集云汐新材、湖东精工等配套企业。', [{ organisation: '云汐新材', role: '配套企业' }, { organisation: '湖东精工', role: '配套企业' }]],
    ['拥有岚舟智能等2家上市公司。', [{ organisation: '岚舟智能', role: '上市公司' }]],
    ['引进星海物流等总部企业，增强辐射力。', [{ organisation: '星海物流', role: '总部企业' }]],
    ['去年，涌现出湖芯半导体、澄光精密等瞪羚企业。', [{ organisation: '湖芯半导体', role: '瞪羚企业', status: 'actual', period: '2022' }, { organisation: '澄光精密', role: '瞪羚企业' }]],
  ],
  ignores: ['新增龙头企业12家。', '支持15家企业“民参军”。', '生物医药、新材料等产业的龙头企业。', '配套企业达到90家。', '战略、高端等龙头企业。', '推进“军转民”“民参军”。'],
}
