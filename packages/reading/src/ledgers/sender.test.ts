import { expect, it } from 'vitest'
import { senderOf } from './sender.ts'

it.each([
  [['2025年台账', '填报单位：澄湖区发展和改革局 | 单位：亿元'], '澄湖区发展和改革局'], [['制表单位：区经济信息委    金额单位：万元    填报日期：2024年10月8日'], '区经济信息委'],
  [['编制单位（盖章）：区住建局'], '区住建局'], [['填报单位:区经信局 填报日期:9月5日'], '区经信局'], [['报送机关：区统计局 单位：万元'], '区统计局'], [['提供单位：区商务局'], '区商务局'], [['单位：亿元', '责任单位 区商务局'], null], [[], null],
])('reads who filled a table in: %j', (lines, sender) => {
  expect(senderOf(lines)).toBe(sender)
})
