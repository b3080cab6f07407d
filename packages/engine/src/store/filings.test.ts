import { withSqlite } from '../testing/engine.ts'
import { filingsContract } from './filings.contract.ts'

filingsContract('SQLite', withSqlite, 12)
