import type { Context, Controller } from '../controller';
import { on } from '../controller';
import type { Finding } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { keyOf, split } from '../kubernetes/object';
import { standsStill } from '../marks';
import type { DataVolume } from '../resources';
import { DataVolumes, PersistentVolumeClaims } from '../resources';
import type { DataSource } from '../virtualization-resources';
import { DataSources, VolumeSnapshots } from '../virtualization-resources';
import type { Source } from './source';
import { sourceOfDataSource } from './source';

const ready = (status: string, reason: string, message: string): Finding => ({
  type: 'Ready',
  status,
  reason,
  message,
});

/** The condition Ready of a DataSource, with the reasons of CDI: its volume's phase, NotFound, NoSource. */
const readiness = ({ cluster }: Context, source: Source | undefined): Finding => {
  if (source?.from === 'claim') {
    const volume = cluster.store<DataVolume>(DataVolumes).get(source.namespace, source.name);
    const phase = volume?.status?.phase ?? '';
    if (volume && phase !== 'Succeeded')
      return ready(
        'False',
        phase || 'Pending',
        `Import DataVolume progress ${volume.status?.progress ?? 'N/A'}`,
      );
    return source.claim
      ? ready('True', 'Ready', 'DataSource is ready to be consumed')
      : ready('False', 'NotFound', 'PVC not found');
  }
  if (source?.from === 'snapshot') {
    if (!source.snapshot) return ready('False', 'NotFound', 'Snapshot not found');
    return source.snapshot.status?.readyToUse === true
      ? ready('True', 'Ready', 'DataSource is ready to be consumed')
      : ready('False', 'SnapshotNotReady', 'Snapshot is not ready');
  }
  return ready('False', 'NoSource', 'DataSource has no source');
};

/** CDI's part for DataSources: whether what they lead to can be copied. */
export const dataSourceController = (context: Context): Controller => {
  const { cluster, clock } = context;
  const sources = cluster.store<DataSource>(DataSources);
  const leadingTo = (namespace: string | undefined): string[] =>
    sources
      .list()
      .filter(({ metadata, spec }) => {
        const { pvc, snapshot, dataSource } = spec.source;
        return [metadata.namespace, pvc?.namespace, snapshot?.namespace, dataSource?.namespace].includes(
          namespace,
        );
      })
      .map(keyOf);
  return {
    name: 'data-sources',
    triggers: [
      on(DataSources, (source) => [keyOf(source), ...leadingTo(source.metadata.namespace)]),
      on(PersistentVolumeClaims, ({ metadata }) => leadingTo(metadata.namespace)),
      on(VolumeSnapshots, ({ metadata }) => leadingTo(metadata.namespace)),
      on(DataVolumes, ({ metadata }) => leadingTo(metadata.namespace)),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const dataSource = sources.get(namespace, name);
      if (!dataSource || standsStill(dataSource)) return undefined;
      const finding = readiness(context, sourceOfDataSource(context, dataSource));
      await cluster.patchStatus(DataSources, dataSource, {
        conditions: withConditions(
          dataSource.status?.conditions as Parameters<typeof withConditions>[0],
          [finding],
          clock.now(),
        ),
        source: dataSource.spec.source,
      });
      return undefined;
    },
  };
};
