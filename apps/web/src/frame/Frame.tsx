import { Link, Outlet, useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { Waiting } from '../parts/Answered.tsx'
import { InventedBand } from './InventedBand.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { MonthPicker } from './MonthPicker.tsx'
import { PlaceSwitch } from './PlaceSwitch.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useLanguage, useRemembered, useSay } from './use-frame.ts'

const EvidenceDrawer = lazy(async () => ({ default: (await import('../evidence/EvidenceDrawer.tsx')).EvidenceDrawer }))

/** What stands around every page: name, place, month, doors, search, language; and the evidence drawer. */
export function Frame() {
  const language = useLanguage()
  const say = useSay()
  const { evidence } = useRemembered()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = say('frame.title')
  }, [language, say])
  return (
    <>
      <a className="skip" href="#page">{say('frame.skip')}</a>
      <Header />
      <InventedBand />
      <main id="page" className="page" tabIndex={-1}>
        <Suspense fallback={<Waiting lines={8} />}><Outlet /></Suspense>
      </main>
      <footer className="foot">{say('frame.foot')}</footer>
      {evidence !== undefined && <Suspense fallback={null}><EvidenceDrawer id={evidence} /></Suspense>}
    </>
  )
}

function Header() {
  const say = useSay()
  return (
    <header className="head">
      <div className="head-row">
        <Link to="/" className="brand"><span className="brand-zh" lang="zh-CN">{say('frame.name')}</span><span className="brand-en" lang="en">Chanye</span></Link>
        <Doors />
        <SearchBox />
        <div className="head-switches">
          <PlaceSwitch />
          <MonthPicker />
          <LanguageSwitch />
        </div>
      </div>
    </header>
  )
}

const libraryPaths = ['/documents', '/statements', '/organisations', '/todo', '/changes', '/contradictions', '/catalogue']

function Doors() {
  const say = useSay()
  const { pathname } = useLocation()
  const inLibrary = libraryPaths.some((path) => pathname.startsWith(path))
  return (
    <nav aria-label={say('frame.doors')} className="doors">
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>{say('door.home')}</Link>
      <Link to="/structure" activeOptions={{ includeSearch: false }}>{say('door.structure')}</Link>
      <Link to="/documents" className={inLibrary ? 'active' : ''} aria-current={inLibrary ? 'page' : undefined}>{say('door.library')}</Link>
    </nav>
  )
}
