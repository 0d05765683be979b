/** Something that a part needs to be running. */
export type Need = 'dev-cluster' | 'standalone' | 'console';

export interface Part {
  name: string;
  command: readonly string[];
  needs?: Need;
  /** Minutes after which the part counts as failed. */
  limit: number;
  /** The same when everything is tested (`npm run test:all`), if that takes longer. */
  wholeLimit?: number;
  /** Long parts tell what they are doing; of others only the output of a failure is shown. */
  isTalking?: boolean;
}

/** What `npm test` runs, in this order: what fails fastest comes first. */
export const PARTS: readonly Part[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'], limit: 3 },
  { name: 'types', command: ['tsc', '--pretty'], limit: 5 },
  { name: 'generated', command: ['tsx', 'scripts/generate-types.ts', '--check'], limit: 3 },
  {
    name: 'lint',
    command: ['eslint', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '.'],
    limit: 10,
  },
  {
    name: 'walls',
    command: [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'standalone',
      'dev-cluster',
      'scripts',
    ],
    limit: 5,
  },
  { name: 'knip', command: ['knip', '--no-progress'], limit: 5 },
  { name: 'strings', command: ['tsx', 'scripts/extract-strings.ts', '--check'], limit: 2 },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], limit: 15, wholeLimit: 60 },
  { name: 'build', command: ['tsx', 'scripts/build.ts'], limit: 10 },
  { name: 'chunks', command: ['tsx', 'scripts/check-chunks.ts'], limit: 1 },
  {
    name: 'cluster',
    command: ['vitest', 'run', '--project', 'cluster'],
    needs: 'dev-cluster',
    limit: 20,
    wholeLimit: 90,
    isTalking: true,
  },
  {
    name: 'browser',
    command: ['playwright', 'test', '--project=standalone'],
    needs: 'standalone',
    limit: 75,
    wholeLimit: 300,
    isTalking: true,
  },
  {
    name: 'console',
    command: ['playwright', 'test', '--project=console'],
    needs: 'console',
    limit: 15,
    isTalking: true,
  },
];
