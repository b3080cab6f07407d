import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { AskFailure } from './api/ask-failure.ts'
import { router } from './router.tsx'
import './style/page.css'
import './style/frame.css'
import './style/brief.css'
import './style/evidence.css'
import './style/intake.css'
import './style/library.css'
import './style/filings.css'
import './style/structure.css'
import { paint } from './theme.ts'

paint(document.documentElement)

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000, refetchOnWindowFocus: false,
      retry: (times, error) => times < 1 && error instanceof AskFailure && error.fault === 'unreachable',
    },
  },
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
