import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { Search } from '../address.ts'
import { monthEnd } from '../format/when.ts'
import { saying, type Language, type Say } from '../text/say.ts'

const KEPT = 'chanye.language'

/** What the address bar remembers on this page. */
export function useRemembered(): Search {
  return useSearch({ strict: false })
}

/** Changes what the address bar remembers; undefined forgets. Small steps replace the address, so that Back leaves the page. */
export function useRemember(): (change: Search, as?: 'step' | 'replace') => void {
  const navigate = useNavigate()
  return useCallback((change, as = 'replace') => {
    void navigate({ to: '.', search: (before: Search) => ({ ...before, ...change }), replace: as === 'replace', resetScroll: false })
  }, [navigate])
}

/** The language of the page: the address says it, else the last choice, else the browser. */
export function useLanguage(): Language {
  const { lang } = useRemembered()
  return languageOf(lang ?? localStorage.getItem(KEPT) ?? navigator.language)
}

const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith('zh') ? 'zh' : 'en')

/** Remembers a language for pages opened without one in their address. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language)
}

/** The function that gives the texts of the page. */
export function useSay(): Say {
  return saying(useLanguage())
}

/** The last day of the month chosen in the frame; undefined is today. */
export function useAsOfDay(): string | undefined {
  return monthEnd(useRemembered().asOf)
}
