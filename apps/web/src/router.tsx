import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router'
import { BrokenPage } from './frame/BrokenPage.tsx'
import { Frame } from './frame/Frame.tsx'
import { NoSuchPage } from './frame/NoSuchPage.tsx'
import { addressText, searchOf, type Search } from './address.ts'
import { Home } from './views/Home.tsx'

/** Everything the address bar remembers is plain text, so one check serves every page. */
const validateSearch = (search: Record<string, unknown>): Search => searchOf(search)

const root = createRootRoute({
  component: Frame, notFoundComponent: NoSuchPage, validateSearch,
  search: { middlewares: [retainSearchParams<Search>(['place', 'asOf', 'lang'])] },
})

const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: Home }),
  createRoute({ getParentRoute: () => root, path: '/documents', component: lazyRouteComponent(() => import('./views/Documents.tsx'), 'Documents') }),
  createRoute({ getParentRoute: () => root, path: '/documents/$document', component: lazyRouteComponent(() => import('./views/Reader.tsx'), 'Reader') }),
  createRoute({ getParentRoute: () => root, path: '/statements', component: lazyRouteComponent(() => import('./views/Statements.tsx'), 'Statements') }),
  createRoute({ getParentRoute: () => root, path: '/todo', component: lazyRouteComponent(() => import('./views/Todo.tsx'), 'Todo') }),
  createRoute({ getParentRoute: () => root, path: '/catalogue', component: lazyRouteComponent(() => import('./views/Catalogue.tsx'), 'Catalogue') }),
  createRoute({ getParentRoute: () => root, path: '/changes', component: lazyRouteComponent(() => import('./views/Changes.tsx'), 'Changes') }),
  createRoute({ getParentRoute: () => root, path: '/contradictions', component: lazyRouteComponent(() => import('./views/Contradictions.tsx'), 'Contradictions') }),
  createRoute({ getParentRoute: () => root, path: '/organisations', component: lazyRouteComponent(() => import('./views/Organisations.tsx'), 'Organisations') }),
  createRoute({ getParentRoute: () => root, path: '/organisations/$organisation', component: lazyRouteComponent(() => import('./views/Organisation.tsx'), 'Organisation') }),
  createRoute({ getParentRoute: () => root, path: '/structure', component: lazyRouteComponent(() => import('./views/Structure.tsx'), 'Structure') }),
  createRoute({ getParentRoute: () => root, path: '/methods', component: lazyRouteComponent(() => import('./views/Methods.tsx'), 'Methods') }),
  createRoute({ getParentRoute: () => root, path: '/methods/$method', component: lazyRouteComponent(() => import('./views/Method.tsx'), 'Method') }),
])

/** The pages and their addresses. */
export const router = createRouter({
  routeTree, ...addressText, defaultErrorComponent: BrokenPage, defaultPreload: false, scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
