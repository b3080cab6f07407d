import { describe, expect, it } from 'vitest'
import { conceptsOf, likenessOf, MOST_LIKE } from './concepts.ts'

const like = (heading: string, column: string) => likenessOf(conceptsOf(heading), conceptsOf(column))

describe('what headings speak of', () => {
  it.each([
    ['今年的投资 全年排了多少', '年度计划投资'], ['年初到三季末实投', '1–N月完成投资'], ['出钱的一方', '投资方'], ['建多大、上些啥', '建设规模及内容'], ['白纸黑字写的投资', '合同投资额'], ['说到做到没有', '履约否'], ['赚了多少', '利润总额'],
    ['手里压着的单子', '在手订单'], ['掉队缘由', '未达原因'], ['最晚哪天交账', '时限'], ['数字以谁为准', '数据单位'], ['搞研发的台子', '创新平台'], ['出产品 眼下估', '预计投产'],
  ])('is one in other words: %s, %s', (heading, column) => expect(like(heading, column)).toBe(MOST_LIKE))

  it.each([
    ['去年底以前已投', '年度计划投资'], ['照片张数', '形象进度'], ['客商想投什么', '投资诉求'], ['项目', '项目手续'], ['谁家搭手', '牵头单位'], ['真动', '计划开工'], ['微信群名', '项目名称'], ['', '投资方'],
  ])('is not one where it says something else, or too little: %s, %s', (heading, column) => expect(like(heading, column)).toBe(0))

  it('is less alike the more is said of one alone, and as much from either side', () => {
    expect(like('本年打算投', '年度计划投资')).toBeGreaterThan(like('本年打算投', '年度计划投资完成'))
    expect(like('年度计划投资完成', '本年打算投')).toBe(like('本年打算投', '年度计划投资完成'))
  })
})
