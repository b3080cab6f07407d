export { main } from './main.ts'
export { serveCommand } from './commands/serve.ts'
export { processTerminal } from './terminal.ts'
