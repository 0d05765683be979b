import type { Context } from '../controller';
import { annotationOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { clusterMark, isInstant, startAfter } from '../marks';
import type { DataVolume, Pod } from '../resources';
import { DataVolumes, Pods } from '../resources';

const image = 'registry.redhat.io/container-native-virtualization/virt-cdi-importer-rhel9:v4.22.0';

const nameOf = ({ metadata }: DataVolume): string => `importer-prime-${metadata.uid ?? metadata.name}`;

/** Workers of hosted clusters come by the dozen: their volumes are filled without a pod to look at. */
const hasPod = (volume: DataVolume): boolean =>
  annotationOf(volume, clusterMark) === undefined && !isInstant(volume);

const find = ({ cluster }: Context, volume: DataVolume): Pod | undefined =>
  cluster.store<Pod>(Pods).get(volume.metadata.namespace, nameOf(volume));

/** The pod that fetches an image, as long as it does. */
export const ensureImporter = async (context: Context, volume: DataVolume): Promise<void> => {
  if (!hasPod(volume) || find(context, volume)) return;
  const { namespace, name } = volume.metadata;
  await context.cluster.ensure(Pods, {
    metadata: {
      name: nameOf(volume),
      ...(namespace ? { namespace } : {}),
      labels: {
        app: 'containerized-data-importer',
        'cdi.kubevirt.io': 'importer',
        'cdi.kubevirt.io/storage.import.importPvcName': name,
      },
      annotations: { [startAfter]: '1', 'cdi.kubevirt.io/storage.createdByController': 'yes' },
      ownerReferences: [controlledBy(DataVolumes, volume)],
    },
    spec: {
      restartPolicy: 'OnFailure',
      containers: [{ name: 'importer', image, resources: { requests: { cpu: '100m', memory: '60M' } } }],
    },
  });
};

/** Lets the pod crash: its last words, and how often it has been started again. */
export const crashImporter = async (
  context: Context,
  volume: DataVolume,
  message: string,
  restartCount: number,
): Promise<void> => {
  const pod = find(context, volume);
  const running = pod?.status?.containerStatuses?.[0];
  if (!pod?.status || !running || pod.status.phase !== 'Running') return;
  await context.cluster.patchStatus(Pods, pod, {
    containerStatuses: [
      {
        ...running,
        ready: false,
        restartCount,
        state: {
          waiting: {
            reason: 'CrashLoopBackOff',
            message: `back-off restarting failed container=importer pod=${pod.metadata.name}`,
          },
        },
        lastState: { terminated: { exitCode: 1, reason: 'Error', message } },
      },
    ],
  });
};

/** The pod goes when the image is there. */
export const removeImporter = async (context: Context, volume: DataVolume): Promise<void> => {
  const pod = find(context, volume);
  if (pod) await context.cluster.remove(Pods, pod);
};
