/**
 * The walls of the house (docs/house.md). A broken wall fails `npm test`.
 * "Room" is a folder inside a noun: src/<noun>/<room>/.
 */
const nouns = '(?!kubernetes|form|ui|i18n|yaml)[^/]+';
const sdk = 'node_modules/@openshift-console/|node_modules/@openshift/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^standalone/console/', '^scripts/bench-sdk/', '\\.config\\.', '^\\.'],
      },
      to: {},
    },
    {
      name: 'shared-rooms-know-no-noun',
      comment: 'kubernetes, form, ui, i18n and yaml serve every noun, so they import none.',
      severity: 'error',
      from: { path: '^src/(kubernetes|form|ui|i18n|yaml)/' },
      to: { path: `^src/${nouns}/` },
    },
    {
      name: 'kubernetes-draws-nothing',
      severity: 'error',
      from: { path: '^src/kubernetes/' },
      to: { path: '^src/(form|ui)/|@patternfly/' },
    },
    {
      name: 'nouns-share-models-and-fields-only',
      comment:
        "A noun imports another noun's model/ (rules) and fields/ (the part of a form that edits it) only.",
      severity: 'error',
      from: { path: `^src/(${nouns})/` },
      to: { path: `^src/${nouns}/`, pathNot: [`^src/$1/`, `^src/${nouns}/(model|fields)/`] },
    },
    {
      name: 'models-are-pure',
      comment: 'A model imports models, types, words and libraries without a screen or a network.',
      severity: 'error',
      from: { path: `^src/${nouns}/model/`, pathNot: '\\.(test|cluster)\\.ts$' },
      to: {
        path: `^src/|node_modules/(react|@patternfly|react-hook-form|@codemirror)|${sdk}`,
        pathNot: [
          `^src/${nouns}/model/`,
          '^src/kubernetes/types/',
          '^src/i18n/(message|entry-of)\\.ts$',
          '^src/yaml/',
        ],
      },
    },
    {
      name: 'sdk-only-in-kubernetes-and-pages',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/kubernetes/', 'Page\\.tsx$', '^src/ui/page/'] },
      to: { path: sdk },
    },
    {
      name: 'hosts-and-simulators-do-not-borrow-rules',
      comment: 'Only generated types cross over, or the tests would compare the code with itself.',
      severity: 'error',
      from: { path: '^(standalone|dev-cluster)/' },
      to: { path: '^src/', pathNot: '^src/kubernetes/types/generated/' },
    },
    {
      name: 'src-knows-no-host',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|cluster)\\.tsx?$' },
      to: { path: '^(standalone|dev-cluster|integration-tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
