import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['东湖区人民政府代理区长何启明介绍，园区建设提速。', [{ person: '何启明', office: '代理区长', body: '东湖区人民政府', speaks: true, period: '2023-02-20' }]],
    ['云溪县副县长周文表示，招商成果超出预期。', [{ person: '周文', office: '副县长', body: '云溪县', speaks: true }]],
    ['区委书记林远航主持会议。', [{ person: '林远航', office: '区委书记', body: null, speaks: false }]],
    ['东湖高新区管委会主任许可说，项目已满产。', [{ person: '许可', office: '主任', body: '东湖高新区管委会', speaks: true }]],
    ['晨曜光电董事长欧阳晓透露，二期年内开工。', [{ person: '欧阳晓', office: '董事长', body: '晨曜光电', speaks: true }]],
    ['市发展改革委副主任曾凡指出，要补齐短板。', [{ person: '曾凡', office: '副主任', body: '市发展改革委', speaks: true }]],
    ['会上，市长高原作政府工作报告。', [{ person: '高原', office: '市长', body: null, speaks: false }]],
    ['区经信局局长郭建平告诉记者，订单排到年底。', [{ person: '郭建平', office: '局长', body: '区经信局', speaks: true }]],
    ['岚舟智能总经理田野和商会会长尹红出席仪式。', [{ person: '尹红', office: '会长', speaks: false }]],
  ],
  ignores: ['市长方面表示将继续支持。', '董事长于近日表示看好前景。', '跨江大桥由市长江航道局监管。', '主任医师队伍不断壮大。', '工业增长介绍会在东湖区举行。', '会长向媒体透露了合作细节。', '区长安汽车配套园开工。'],
}
