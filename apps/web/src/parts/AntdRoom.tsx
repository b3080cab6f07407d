import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import type { ReactNode } from 'react'
import { useLanguage } from '../frame/use-frame.ts'
import { antdTheme } from '../theme.ts'

/** Gives antd's parts the look and the language of the page; loaded only with the first of them. */
export function AntdRoom({ children }: { readonly children: ReactNode }) {
  return <ConfigProvider theme={antdTheme} locale={useLanguage() === 'zh' ? zhCN : enUS}>{children}</ConfigProvider>
}
