import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useRemember, useRemembered, useSay } from './use-frame.ts'

/** The month as of which every page is shown; empty is today. */
export function MonthPicker() {
  const say = useSay()
  const remember = useRemember()
  const { asOf } = useRemembered()
  return (
    <DatePicker picker="month" className="month-box" value={asOf ? dayjs(asOf) : null} placeholder={say('frame.as-of-today')} aria-label={say('frame.as-of')}
      format={say('frame.month-format')} inputReadOnly onChange={(month) => remember({ asOf: month ? month.format('YYYY-MM') : undefined }, 'step')} />
  )
}
