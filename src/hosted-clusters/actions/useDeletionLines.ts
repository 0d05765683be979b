import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { sizeWords } from '../../node-pools/model/size-words';
import { type Disk, sizeOfDisks } from '../model/deletion';
import { controlPlaneNamespace, infraPlace } from '../model/places';
import type { KnownEffect } from './useDeletionEffect';

/** More names than this are counted, not listed. */
const LISTED = 12;

const useNames = () => {
  const { t } = useWords();
  return (names: readonly string[]): string =>
    names.length <= LISTED
      ? names.join(', ')
      : t('{{names}} and {{count}} more', {
          names: names.slice(0, LISTED).join(', '),
          count: names.length - LISTED,
        });
};

const diskName = ({ name, size }: Disk): string =>
  size === undefined ? name : `${name} (${sizeWords(size)})`;

/** What goes with a cluster, a line a kind. */
export const useGoes = (cluster: HostedCluster, known: KnownEffect | undefined): readonly string[] => {
  const { t } = useWords();
  const say = useNames();
  if (!known) return [];
  const { pools, machines, disks, secrets } = known.effect.goes;
  const line = (words: string, names: readonly string[]) =>
    names.length > 0 ? [`${words}: ${say(names)}`] : [];
  return [
    ...(known.imported
      ? [t('The ManagedCluster {{name}}, first', { name: known.imported.metadata.name })]
      : []),
    t('The HostedCluster {{name}}', { name: cluster.metadata.name }),
    ...line(
      t('{{count}} node pools', { count: pools.length }),
      pools.map(({ name, nodes }) => t('{{name}} ({{count}} nodes)', { name, count: nodes })),
    ),
    ...line(t('{{count}} virtual machines', { count: machines.length }), machines),
    ...line(
      t('{{count}} disks, {{size}} in all', { count: disks.length, size: sizeWords(sizeOfDisks(disks)) }),
      disks.map(diskName),
    ),
    ...(infraPlace(cluster).isExternal
      ? [t('Virtual machines and disks on the infrastructure cluster')]
      : []),
    t('The control plane and its namespace {{name}}', { name: controlPlaneNamespace(cluster) }),
    ...line(t('{{count}} Secrets made for the cluster', { count: secrets.length }), secrets),
  ];
};

/** What stays behind, a line an object. */
export const useStays = (cluster: HostedCluster, known: KnownEffect | undefined): readonly string[] => {
  const { t, say } = useWords();
  const names = useNames();
  if (!known) return [];
  const { secrets, configMaps, retained } = known.effect.stays;
  return [
    ...secrets.map((name) => t('Secret {{name}}, offered for removal if no other cluster uses it', { name })),
    ...configMaps.map((name) =>
      t('ConfigMap {{name}}, offered for removal if no other cluster uses it', { name }),
    ),
    ...(retained.length > 0
      ? [
          t('The data of {{count}} disks, which their storage class keeps: {{names}}', {
            count: retained.length,
            names: names(retained.map(diskName)),
          }),
        ]
      : []),
    t('Namespace {{name}}', { name: cluster.metadata.namespace ?? '' }),
    ...known.effect.orphans.map(say),
  ];
};
