/**
 * Puts together what shares a key, in the order it first came.
 *
 * @example grouped(['巴南区', '渝北区', '巴县'], (name) => name.slice(0, 1)) // => [['巴南区', '巴县'], ['渝北区']]
 */
export function grouped<T>(all: readonly T[], key: (one: T) => string): T[][] {
  return [...groupedBy(all, key).values()]
}

/**
 * Puts together what shares a key, under that key.
 *
 * @example groupedBy(['巴南区', '渝北区', '巴县'], (name) => name.slice(0, 1)).get('巴') // => ['巴南区', '巴县']
 */
export function groupedBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const shared = key(one)
    const group = groups.get(shared)
    if (group) group.push(one)
    else groups.set(shared, [one])
  }
  return groups
}
