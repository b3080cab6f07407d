import type { ThemeConfig } from 'antd'

/** The one place where colours are written. Every other file speaks of them by these names. */
const colours = {
  ink: '#1b2430',
  'ink-soft': '#4a5666',
  'ink-faint': '#566272',
  page: '#f3f5f8',
  paper: '#ffffff',
  line: '#dfe4ea',
  'line-strong': '#b9c2cd',
  head: '#f0f3f7',
  hover: '#f5f8fc',
  brand: '#17407a',
  'brand-strong': '#0f2f5e',
  'brand-soft': '#e4edf9',
  'on-brand': '#ffffff',
  'on-brand-soft': '#c6d6ec',
  repair: '#ffe9b0',
  'repair-line': '#9a6300',
  guess: '#ffd2b8',
  'guess-line': '#a84300',
  mark: '#dbe9fb',
  'mark-line': '#2a63b0',
  chosen: '#2a63b0',
  'on-chosen': '#ffffff',
  good: '#1c6b3c',
  'good-soft': '#e2f3e8',
  bad: '#a3231c',
  'bad-soft': '#fdeae8',
  wait: '#7a4b00',
  'wait-soft': '#fff3da',
  plain: '#4a5666',
  'plain-soft': '#edf0f4',
  invented: '#6b2f00',
  'invented-soft': '#ffe6cf',
  'bar-first': '#17407a',
  'bar-second': '#86a9d6',
  'bar-track': '#e9edf2',
  'part-first': '#b9c8da',
  'part-second': '#d99a2b',
  'part-third': '#17407a',
} as const

/** Writes every colour onto the page's root as a custom property, so that style sheets hold names only. */
export function paint(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--${name}`, value)
}

const family = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif"

/** What antd's own parts look like in this product. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colours.brand, colorText: colours.ink, colorTextSecondary: colours['ink-soft'],
    colorTextPlaceholder: colours['ink-faint'], colorTextDescription: colours['ink-soft'],
    colorBorder: colours['line-strong'], colorBorderSecondary: colours.line, colorLink: colours.brand,
    colorError: colours.bad, colorSuccess: colours.good, colorBgLayout: colours.page,
    borderRadius: 4, fontFamily: family, fontSize: 14, wireframe: false, motionDurationMid: '0.15s', motionDurationSlow: '0.2s',
  },
}
