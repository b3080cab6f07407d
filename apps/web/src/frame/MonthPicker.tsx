import { DatePicker } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useLanguage, useRemember, useRemembered, useSay } from './use-frame.ts'

/** The year in the panel's head says itself; antd's own label for it would hide the year from a screen reader. */
const named = (words: typeof zhCN.DatePicker) => words && { ...words, lang: { ...words.lang, yearSelect: '' } }
const words = { zh: named(zhCN.DatePicker), en: named(enUS.DatePicker) }

/** The month as of which every page is shown; empty is today. */
export function MonthPicker() {
  const say = useSay()
  const remember = useRemember()
  const { asOf } = useRemembered()
  const locale = words[useLanguage()]
  return (
    <DatePicker {...(locale ? { locale } : {})} picker="month" className="month-box" value={asOf ? dayjs(asOf) : null} placeholder={say('frame.as-of-today')} aria-label={say('frame.as-of')}
      format={say('frame.month-format')} inputReadOnly onChange={(month) => remember({ asOf: month ? month.format('YYYY-MM') : undefined }, 'step')} />
  )
}
