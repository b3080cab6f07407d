import jsdoc from 'eslint-plugin-jsdoc'
import ts from 'typescript-eslint'

const pure = ['packages/{model,reading,analysis}/src/**/*.ts']
const tests = ['**/*.{test,contract,bench,e2e}.{ts,tsx}', '**/corpus.ts', '**/corpus/**', '**/e2e/**', '**/src/testing/**']
const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
  { selector: 'ThrowStatement > Literal', message: 'Throw an Error.' },
]
const message = 'Pure code is given the day, the dice and the world; it does not fetch them.'
const chinese = [
  { selector: 'Literal[value=/[\\u4e00-\\u9fff]/]', message: 'Chinese words belong in rules.ts, packs or web/src/text.' },
  { selector: 'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]', message: 'Chinese words belong in rules.ts, packs or web/src/text.' },
]
const spoken = 'Say it as reason(en, zh): a fault tells its reason in both languages.'
const check = 'CallExpression[callee.property.name=/^(regex|refine|min|max|length)$/]'
const reasons = [
  { selector: `${check} > :matches(Literal, TemplateLiteral).arguments:nth-child(2)`, message: spoken },
  { selector: `${check} > ObjectExpression > Property[key.name=/^(message|error)$/] > :matches(Literal, TemplateLiteral).value`, message: spoken },
]
const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
  { selector: 'MemberExpression[property.name=/^toLocale(String|DateString|LowerCase)$/]', message: 'The result depends on the machine; format in a surface.' },
]

export default ts.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/generated/**'] },
  {
    files: ['{packages,apps}/**/*.{ts,tsx}'], ignores: tests,
    languageOptions: { parser: ts.parser },
    plugins: { jsdoc, ts: ts.plugin },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-syntax': ['error', ...everywhere],
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, enableFixer: false, require: { FunctionDeclaration: true, ClassDeclaration: true, MethodDefinition: false } }],
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'ts/consistent-type-imports': 'error',
    },
  },
  {
    files: pure, ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...['process', 'fetch', 'setTimeout', 'setInterval', 'window', 'document', 'localStorage'].map((name) => ({ name, message }))],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now', message }, { object: 'Math', property: 'random', message }],
      'no-restricted-syntax': ['error', ...everywhere, ...pureSyntax],
    },
  },
  { files: ['packages/engine/src/**/*.ts', 'apps/{server,cli}/src/**/*.ts'], ignores: tests, rules: { 'no-restricted-syntax': ['error', ...everywhere, ...reasons] } },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'], ignores: [...tests, 'apps/web/src/text/**'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...chinese] },
  },
  { files: ['**/vite.config.ts', '**/vitest*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
)
