import { useEffect, useRef, useState } from 'react'
import { useSay } from '../frame/use-frame.ts'

/** The place to drop a report: by hand, by the file chooser, or anywhere on the page. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const say = useSay()
  const chooser = useRef<HTMLInputElement>(null)
  const over = usePageDrop(onFiles)
  return (
    <section className={over ? 'drop over' : 'drop'} aria-labelledby="drop-title">
      <svg className="drop-sign" viewBox="0 0 48 48" aria-hidden="true"><path d="M12 5h16l9 9v29H12z M28 5v9h9" /><path d="M24 20v14m-6-6 6 6 6-6" /></svg>
      <h2 id="drop-title">{say(over ? 'drop.now' : 'drop.title')}</h2>
      <p>{say('drop.what')}</p>
      <button type="button" className="button strong" onClick={() => chooser.current?.click()}>{say('drop.choose')}</button>
      <input ref={chooser} type="file" multiple className="unseen" tabIndex={-1} aria-label={say('drop.choose')} data-testid="file"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }} />
      <p className="faint">{say('drop.kept')}</p>
    </section>
  )
}

/** Takes a file dropped anywhere on the page; gives whether one is held over it. */
function usePageDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false) }
    const drop = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFiles])
  return over
}
