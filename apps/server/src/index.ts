export { type AppConfig, buildApp, startServer } from './app.ts'
export { faultBody, type FaultBody } from './http/faults.ts'
