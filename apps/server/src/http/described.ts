import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'

type Described = ReturnType<typeof jsonSchemaTransformObject>

/**
 * The API's description with the shapes its routes speak of, each once by its name.
 *
 * A shape is described as it is sent and as it is received; what no route speaks of is left out.
 */
export function described(input: Parameters<typeof jsonSchemaTransformObject>[0]): Described {
  const document = jsonSchemaTransformObject(input)
  if (!('components' in document) || !document.components?.schemas) return document
  const all: Readonly<Record<string, unknown>> = document.components.schemas
  const spoken = new Set<string>()
  const follow = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part ?? null).matchAll(/#\/components\/schemas\/([^"]+)/g)) {
      if (spoken.has(name!)) continue
      spoken.add(name!)
      follow(all[name!])
    }
  }
  follow(document.paths)
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(Object.entries(all).filter(([name]) => spoken.has(name))) } } as Described
}
