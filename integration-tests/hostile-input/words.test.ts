import { expect, it } from 'vitest';
import { clusterConditionMeaning } from '../../src/hosted-clusters/model/conditions-of-cluster';
import { migrationRow } from '../../src/migrations/model/migration-row';
import { poolConditionMeaning } from '../../src/node-pools/model/conditions';
import { clonePhaseWords } from '../../src/virtual-machines/model/clone';
import { evictionMeaning } from '../../src/virtual-machines/model/eviction';
import { exportStatus } from '../../src/virtual-machines/model/export';
import { indicationWords, snapshotStatus } from '../../src/virtual-machines/model/snapshot-status';
import { vmConditionMeaning } from '../../src/virtual-machines/model/vm-conditions';
import { vmStatusWord } from '../../src/virtual-machines/model/vm-status';

const named = { metadata: { name: 'a', namespace: 'a' } };
const snapshot = (word: string) => ({
  ...named,
  apiVersion: 'snapshot.kubevirt.io/v1beta1' as const,
  kind: 'VirtualMachineSnapshot' as const,
  spec: { source: { kind: 'VirtualMachine', name: 'a' } },
  status: { phase: word, indications: [word] },
});

/** What says something about a word of the cluster or of the address. */
const TABLES: readonly (readonly [string, (word: string) => unknown])[] = [
  ['a condition of a cluster', clusterConditionMeaning],
  ['a condition of a pool', poolConditionMeaning],
  ['a condition of a machine', vmConditionMeaning],
  ['a status of a machine', vmStatusWord],
  ['an eviction strategy', evictionMeaning],
  ['a phase of a clone', clonePhaseWords],
  ['a phase of a snapshot', (word) => snapshotStatus(snapshot(word))],
  ['an indication of a snapshot', (word) => indicationWords(snapshot(word))],
  [
    'a phase of an export',
    (word) =>
      exportStatus({
        ...named,
        apiVersion: 'export.kubevirt.io/v1',
        kind: 'VirtualMachineExport',
        spec: { source: { kind: 'VirtualMachine', name: 'a' } },
        status: { phase: word },
      }),
  ],
  [
    'a phase of a migration',
    (word) =>
      migrationRow({
        ...named,
        apiVersion: 'kubevirt.io/v1',
        kind: 'VirtualMachineInstanceMigration',
        spec: {},
        status: { phase: word },
      }).status,
  ],
];

/** With the word itself taken out, as an unknown word is shown as it is. */
const said = (answer: unknown, word: string): string => JSON.stringify([answer]).replaceAll(word, 'WORD');

it.each(TABLES)('%s may be a word that every object inherits', (_what, table) => {
  for (const word of ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])
    expect(said(table(word), word)).toEqual(said(table('Unheard'), 'Unheard'));
});
