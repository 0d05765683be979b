import type { Api, Obj } from '../api';
import { hostedCluster } from '../clusters';
import { condition, LEFT_ALONE, nodePoolObject, setStatus } from '../node-pools';
import { vmObject } from '../virtual-machines';

/** Begins what would overrun its neighbours if the page let it. */
export const OVERRIDE = '\u202E';

/** What somebody who may write an object may have every reader's browser show. */
export const HOSTILE = [
  `${OVERRIDE}gnp.exe`,
  '<img src=x onerror="window.hostile=1">',
  '</script><script>window.hostile=2</script>',
  'javascript:window.hostile=3',
  '[click](javascript:window.hostile=4)',
  '\u001B[31mred\u001B[0m',
  'zero\u200Bwidth\uFEFF',
  '{{name}} $t(name) %s %00',
].join(' ');

/** As `HOSTILE`, with a word that no line can hold. @param size of the word, in characters */
const long = (size: number): string => `${HOSTILE} ${'x'.repeat(size)}`;

const ANNOTATIONS = {
  ...LEFT_ALONE,
  description: HOSTILE,
  'openshift.io/display-name': HOSTILE,
  'openshift.io/requester': HOSTILE,
};

const event = (object: Obj, index: number): Obj => {
  const { name, namespace = '', uid } = object.metadata;
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${name}-hostile-${index}`, namespace },
    involvedObject: { apiVersion: object.apiVersion, kind: object.kind, name, namespace, uid },
    type: 'Warning',
    reason: '<b>Hostile</b>',
    message: HOSTILE,
    source: { component: HOSTILE.slice(0, 60) },
    firstTimestamp: new Date().toISOString(),
    lastTimestamp: new Date().toISOString(),
    count: 2,
  };
};

/** A hosted cluster and its pool whose conditions, annotations and events are hostile. */
export const hostileCluster = async (api: Api, namespace: string): Promise<void> => {
  const cluster = hostedCluster({ namespace, name: 'hostile' });
  const pool = nodePoolObject({ namespace, cluster: 'hostile', name: 'hostile' });
  const made = [
    await api.create({ ...cluster, metadata: { ...cluster.metadata, annotations: ANNOTATIONS } }),
    await api.create({ ...pool, metadata: { ...pool.metadata, annotations: ANNOTATIONS } }),
  ] as const;
  await setStatus(api, made[0], {
    conditions: [
      condition('Available', 'False', 'Hostile', long(30_000)),
      condition('ReconciliationSucceeded', 'False', 'Hostile', HOSTILE),
    ],
  });
  await setStatus(api, made[1], {
    replicas: 0,
    conditions: [
      condition('ValidReleaseImage', 'False', 'Hostile', HOSTILE),
      condition('Ready', 'False', 'Hostile', long(30_000)),
    ],
  });
  for (const [index, object] of made.entries()) await api.create(event(object, index));
};

/** A virtual machine whose instance, volume, network and events are hostile. */
export const hostileMachine = async (api: Api, namespace: string): Promise<void> => {
  const vm = vmObject({
    namespace,
    name: 'hostile',
    annotations: ANNOTATIONS,
    runStrategy: 'Halted',
  });
  const made = await api.create(vm);
  await api.create({
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'hostile', namespace, annotations: ANNOTATIONS },
    spec: { config: JSON.stringify({ cniVersion: '0.3.1', name: HOSTILE, type: HOSTILE }) },
  });
  await setStatus(api, made, {
    printableStatus: 'ErrorUnschedulable',
    conditions: [
      condition('Ready', 'False', 'Hostile', long(100_000)),
      condition('Failure', 'True', 'FailedCreate', HOSTILE),
    ],
  });
  for (const index of [1, 2]) await api.create(event(made, index));
};
