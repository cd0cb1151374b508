/** The import table of CONTRIBUTING.md, enforced at error level with no exception list. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [from, ...allowed], dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'] },
});
const packages = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'], pathNot: allowed.map((p) => `node_modules/${p}(/|$)`) },
});
const noCore = (name, from) => ({ name, severity: 'error', from: { path: from }, to: { dependencyTypes: ['core'] } });

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-resolution', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'kebab-case', severity: 'error', from: { path: '(^|/)[^/]*[A-Z_][^/]*\\.(ts|tsx)$', pathNot: 'node_modules' }, to: {} },
    only('domain-imports-itself', '^main/domain/', []),
    packages('domain-has-no-packages', '^main/domain/', []),
    noCore('domain-has-no-node', '^main/domain/'),
    only('contract-imports', '^preload/contract/', ['^main/domain/']),
    packages('contract-packages', '^preload/contract/', ['zod']),
    noCore('contract-has-no-node', '^preload/contract/'),
    only('paket-imports', '^main/paket/', ['^main/domain/']),
    { name: 'paket-has-no-fs', severity: 'error', from: { path: '^main/paket/' }, to: { dependencyTypes: ['core'], path: '^(node:)?(fs|child_process|net|http|https)' } },
    packages('paket-packages', '^main/paket/', ['zod', 'jose', 'age-encryption', 'canonicalize', 'yazl', '@types/yazl', '@noble', '@scure']),
    only('db-imports', '^db/', ['^main/domain/']),
    packages('db-packages', '^db/', ['knex', 'better-sqlite3-multiple-ciphers']),
    only('services-imports', '^main/services/', ['^main/domain/', '^preload/contract/', '^main/paket/', '^db/']),
    packages('services-packages', '^main/services/', ['knex', 'zod']),
    only('adapters-imports', '^main/adapters/', ['^main/domain/', '^main/services/ports\\.ts$']),
    only('host-imports', '^main/host/', ['^preload/contract/']),
    only('demo-imports', '^main/demo/', ['^preload/contract/', '^main/domain/']),
    only('shell-imports', '^main/shell/', ['^preload/contract/', '^main/host/']),
    { name: 'electron-only-in-shell', severity: 'error', from: { pathNot: ['^main/shell/', '^preload/bridge\\.ts$', '^main/electron-main\\.ts$', '^test/'] }, to: { path: 'node_modules/(electron|electron-updater)(/|$)' } },
    only('bridge-imports', '^preload/bridge\\.ts$', ['^preload/contract/']),
    only('renderer-imports', '^renderer/', ['^preload/contract/', '^main/domain/']),
    noCore('renderer-has-no-node', '^renderer/'),
    { name: 'no-feature-to-feature', severity: 'error', from: { path: '^renderer/features/([^/]+)/' }, to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' } },
    { name: 'parts-know-no-feature', severity: 'error', from: { path: '^renderer/(client|components|theme|text)/' }, to: { path: '^renderer/features/' } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    { name: 'nothing-imports-roots', severity: 'error', from: { path: '^(main/(domain|paket|services|adapters|host|shell|demo)|db|preload|renderer)/' }, to: { path: '^main/[^/]+\\.ts$' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^out/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'] },
  },
};
