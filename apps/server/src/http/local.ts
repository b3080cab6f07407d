import type { Asker } from '@chanye/model'

/** Until accounts exist everyone who reaches the loopback address is the analyst at this machine. */
export const local: Asker = { kind: 'local' }
export const localName = 'local'
