/** The house rules of docs/architecture.md, each proved by a planted breach in scripts/house-rules.test.ts. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('shared-is-leaf', 'shared compiles for Node and for the browser and imports nothing above it', { path: '^src/shared/' }, { path: '^(src/(main|renderer|preload)|e2e|bench)/' }),
    forbid('shared-is-pure', 'shared uses no Node module', { path: '^src/shared/', pathNot: '\\.test\\.ts$' }, { dependencyTypes: ['core'] }),
    forbid('renderer-never-main', 'the renderer reaches the core through the contract only', { path: '^src/renderer/' }, { path: '^src/(main|preload)/' }),
    forbid('renderer-takes-types-of-requests', 'request schemas run in the core; the renderer needs their types only', { path: '^src/renderer/' }, { path: '^src/shared/contract/requests/', dependencyTypesNot: ['type-only'] }),
    forbid('renderer-is-for-the-browser', 'the renderer uses no Node module', { path: '^src/renderer/', pathNot: '\\.test\\.ts$' }, { dependencyTypes: ['core'] }),
    forbid('core-knows-no-host', 'the core serves both hosts and the command line alike, and its entries build what runs around it', { path: '^src/main/core/' }, { path: '^src/(renderer|preload)/|^src/main/(?!core/)' }),
    forbid('main-never-renderer', 'main speaks to the renderer through the contract only', { path: '^src/main/' }, { path: '^src/renderer/' }),
    forbid('only-the-desktop-host-imports-electron', 'browser mode and the command line run without Electron', { path: '^(src|e2e)/', pathNot: '^src/(main/desktop\\.ts|main/hosts/desktop/|preload/)' }, { path: '(^|/)node_modules/electron/|^electron$|electron-double' }),
    forbid('only-db-imports-sqlite', 'SQL stays in core/db', { path: '^src/', pathNot: '^src/main/core/db/' }, { path: 'node_modules/better-sqlite3/|^better-sqlite3$' }),
    forbid('stages-and-readers-take-values', 'readers, extraction, briefing and comparisons get values and return values', { path: '^src/main/core/(readers|extraction|briefing|events|similarity)/' }, { path: '^src/main/core/(db|history|requests)/|^src/main/core/(core|dispatch|context)\\.ts' }),
    forbid('hosts-enter-by-core', 'hosts and entries know the core by core.ts and its ports', { path: '^src/main/hosts/', pathNot: '\\.test\\.ts$' }, { path: '^src/main/core/', pathNot: '^src/main/core/(core|ports)\\.ts$' }),
    forbid('command-line-enters-by-the-edge', 'the command line knows the core by core.ts, its ports and edge.ts', { path: '^src/main/command-line/', pathNot: '\\.test\\.ts$' }, { path: '^src/main/core/', pathNot: '^src/main/core/(core|ports|edge)\\.ts$' }),
    forbid('features-do-not-cross', 'features share pieces through ui/ and client/', { path: '^src/renderer/features/([^/]+)/' }, { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' }),
    forbid('ui-has-no-data', 'pieces in ui/ get values; features fetch them', { path: '^src/renderer/ui/' }, { path: '^src/renderer/(client|features|app)/' }),
    forbid('no-circular', 'a cycle has no first file to read', {}, { circular: true }),
    forbid('not-to-unresolvable', 'an import that resolves to nothing', {}, { couldNotResolve: true }),
    forbid('not-to-dev-dependency', 'what main imports must be shipped', { path: '^src/main/', pathNot: '\\.test\\.ts$|electron-double|src/main/(desktop\\.ts|hosts/desktop)' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] })
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] }
  }
}
