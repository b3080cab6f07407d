const CODE = '^(packages|apps)/'
const TEST = ['\\.(test|contract|bench|e2e)\\.tsx?$', '/corpus\\.ts$', '/corpus/', '/e2e/', '/src/testing/']
/** The invented district's tables, which browser tests drop on the page too; `tests-stay-out` keeps all other code from them. */
const DISTRICT = '^packages/engine/src/testing/district/'
const rule = (name, from, to, comment) => ({ name, severity: 'error', from, to, comment })
/** `who` may import itself and `whom`; nothing else of ours. */
const knowsOnly = (who, ...whom) =>
  rule(`${who}-knows-only-${whom.join('-') || 'itself'}`, { path: `^(packages|apps)/${who}/` },
    { path: CODE, pathNot: [`^(packages|apps)/(${[who, ...whom].join('|')})/`, DISTRICT] })

module.exports = {
  forbidden: [
    knowsOnly('model'),
    knowsOnly('reading', 'model'),
    knowsOnly('analysis', 'model'),
    knowsOnly('engine', 'model', 'reading', 'analysis'),
    knowsOnly('server', 'model', 'engine'),
    knowsOnly('cli', 'model', 'engine', 'server'),
    knowsOnly('web', 'model'),

    rule('store-is-the-floor', { path: '^packages/engine/src/store/', pathNot: TEST }, { path: '^packages/engine/src/(?!store/)' }),
    rule('intake-and-answers-never-meet', { path: '^packages/engine/src/(intake|answers)/', pathNot: TEST },
      { path: '^packages/engine/src/(intake|answers)/', pathNot: '^packages/engine/src/$1/' }),
    rule('analyses-store-nothing', { path: '^packages/engine/src/analyses/', pathNot: TEST }, { path: '^packages/engine/src/(?!analyses/)' }),
    rule('pure-has-no-world', { path: '^packages/(model|analysis)/src/', pathNot: TEST },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'] }),
    rule('reading-has-no-world', { path: '^packages/reading/src/', pathNot: [...TEST, '^packages/reading/src/(formats|repair)/'] },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^packages/' }),
    rule('repairs-know-these-libraries', { path: '^packages/reading/src/(formats|repair)/', pathNot: TEST },
      { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/(entities|parse5|linkedom|chardet|iconv-lite|opencc-js|pinyin-pro)/|^packages/' }),
    rule('drivers-only-in-store', { path: CODE, pathNot: ['^packages/engine/src/store/', ...TEST] },
      { path: 'node_modules/(@duckdb|pg|kysely|libsql)/' }),
    rule('front-door-only', { path: '^(packages|apps)/([^/]+)/' },
      { path: '^packages/[^/]+/src/', pathNot: ['^$1/$2/|/src/index\\.ts$', DISTRICT] }),
    rule('tests-stay-out', { path: CODE, pathNot: TEST }, { path: TEST }),
    rule('no-circle', { path: CODE }, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-dead-import', { path: CODE }, { couldNotResolve: true }),
    rule('no-orphan', { orphan: true, path: '/src/', pathNot: [...TEST, '/src/index\\.ts$', '\\.d\\.ts$', '/src/generated/'] }, {}),
  ],
  options: {
    doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)dist/' }, tsConfig: { fileName: 'tsconfig.json' }, tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'], extensions: ['.ts', '.tsx', '.js'] },
  },
}
