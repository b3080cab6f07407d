import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['近年来，东湖从“代工”迈向“自研”。', [{ wording: '迈向', aim: '从“代工”迈向“自研”', means: null, status: 'actual', period: null }]],
    ['下一步，推动人工智能与先进制造业深度融合。', [{ wording: '推动', aim: '人工智能与先进制造业深度融合', status: 'target', period: '2023' }]],
    ['东湖将做实湖东供应链总部，补强短板。', [{ wording: '做实', aim: '湖东供应链总部', status: 'target' }]],
    ['统筹利用高校和龙头企业科研资源。', [{ wording: '统筹利用', aim: '高校和龙头企业科研资源' }]],
    ['接下来，加快高端镜头研发和试产。', [{ wording: '加快', aim: '高端镜头研发和试产', status: 'target' }]],
    ['今年将引进检测认证机构和外包企业。', [{ wording: '引进', aim: '检测认证机构和外包企业', status: 'target', period: '2023' }]],
    ['东湖将依托驻区科研院所，推进成果转化体系建设。', [{ wording: '推进', aim: '成果转化体系建设', means: '驻区科研院所', status: 'target' }]],
    ['大力发展低空经济，抢抓机遇。', [{ wording: '大力发展', aim: '低空经济' }]],
    ['由规模扩张向质量提升转变。', [{ wording: '转变', aim: '由规模扩张向质量提升转变' }]],
  ],
  ignores: ['做强800亿级光学产业集群。', '引进检测机构6家。', '加快推进。', '融合发展指数达到91。', '从2017年到2022年，产值翻番。', '引进更多企业。', '研发投入增长12.4%。', '统筹资金3亿元。'],
}
