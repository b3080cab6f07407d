import { keepLanguage, useLanguage, useRemember, useSay } from './use-frame.ts'

/** Changes the language; the name on the button is in the language it leads to. */
export function LanguageSwitch() {
  const say = useSay()
  const remember = useRemember()
  const other = useLanguage() === 'zh' ? 'en' : 'zh'
  const change = () => {
    keepLanguage(other)
    remember({ lang: other })
  }
  return <button type="button" className="language" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={change}>{say('frame.other-language')}</button>
}
