import type { ShapeCorpus } from '../../rule.ts'

export const corpus: ShapeCorpus = {
  reads: [
    ['补齐镀膜材料、精密模具等产业链条，做强光学产业集群。', [{ links: ['镀膜材料', '精密模具'], chain: '光学', status: 'to_fill', open: true }]],
    ['完善功能辅料、诊断试剂等产业布局，做实生物医药产业集群。', [{ links: ['功能辅料', '诊断试剂'], chain: '生物医药', status: 'weak', open: true }]],
    ['本地缺少封装测试、光刻材料等环节。', [{ links: ['封装测试', '光刻材料'], status: 'missing', open: true }]],
    ['填补储能产业链在电解液环节的空白。', [{ links: ['电解液'], chain: '储能', status: 'to_fill' }]],
    ['电驱电控、车规芯片等环节较为薄弱。', [{ links: ['电驱电控', '车规芯片'], chain: null, status: 'weak', open: true }]],
    ['补强检验检测短板。', [{ links: ['检验检测'], status: 'to_fill', open: false }]],
    ['目前尚无整机制造企业。', [{ links: ['整机制造'], status: 'missing' }]],
    ['补全晶圆制造链条。', [{ links: ['晶圆制造'], status: 'to_fill', open: false }]],
    ['健全物流、冷链产业布局。', [{ links: ['物流', '冷链'], status: 'weak' }]],
    ['高端培养基、一次性耗材等关键环节仍依赖外购。', [{ links: ['高端培养基', '一次性耗材'], status: 'missing', open: true }]],
    ['这条链我们还缺隔膜和电解液。', [{ links: ['隔膜', '电解液'], status: 'missing' }]],
    ['但绝缘材料、传感器两个环节仍是空白。', [{ links: ['绝缘材料', '传感器'], status: 'missing' }]],
    ['园区芯片封装空白得以填补。', [{ links: ['芯片封装'], status: 'filled' }]],
    ['补上区内储能产业链电芯环节的短板。', [{ links: ['电芯'], chain: '储能', status: 'to_fill' }]],
    ['伺服电机、减速器本地供应能力薄弱。', [{ links: ['伺服电机', '减速器'], status: 'missing' }]],
    ['引进减速器、控制器等缺失环节企业。', [{ links: ['减速器', '控制器'], status: 'to_fill' }]],
    ['产业链尚缺电解液、电池回收两个环节。', [{ links: ['电解液', '电池回收'], status: 'missing' }]],
    ['隔膜、电解液两个环节仍需外购。', [{ links: ['隔膜', '电解液'], status: 'missing' }]],
    ['在服务器、存储芯片上强链补链。', [{ links: ['服务器', '存储芯片'], status: 'to_fill' }]],
    ['补齐了电堆、膜电极产业链。', [{ links: ['电堆', '膜电极'], status: 'filled' }]],
    ['储能产业已形成从正极材料、隔膜、电芯到系统集成的全产业链。', [{ links: ['正极材料', '隔膜', '电芯', '系统集成'], chain: '储能', status: 'filled', open: false }]],
    ['园区形成了设计、制造、封测的完整产业链。', [{ links: ['设计', '制造', '封测'], chain: null, status: 'filled' }]],
  ],
  ignores: ['力争形成设计、制造、封测的全产业链。', '完善全产业链服务。', '补齐民生短板。', '还缺资金和人才。', '主要依赖进口。', '优化区域产业布局。', '补贴企业1.2亿元。', '完善城市功能布局。', '填补国内产品空白。', '部分环节薄弱。', '不缺资金。'],
}
