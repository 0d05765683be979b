import type { Context } from '../controller';
import { isTrue, withConditions } from '../kubernetes/conditions';
import { labelOf } from '../kubernetes/object';
import { look } from '../kubernetes/look';
import { createdBy } from '../kubevirt/launcher';
import { conditionsOf, isFinal } from '../kubevirt/phase';
import type { Pod, VirtualMachineInstance } from '../resources';
import { Pods, VirtualMachineInstances } from '../resources';
import type { Certificate } from '../server/certificate';
import type { Handler } from '../server/server';
import { answer, bodyOf } from '../server/server';
import type { EvictedInstance } from './evictions';
import { evictionVerdict } from './evictions';
import { registerWebhooks } from './registration';

const path = '/launcher-eviction-validate';

interface EvictionReview {
  request: { uid: string; namespace: string; name: string; dryRun?: boolean };
}

const instanceIn = ({ cluster }: Context, pod: Pod | undefined): VirtualMachineInstance | undefined => {
  const uid = pod && labelOf(pod, createdBy);
  if (uid === undefined) return undefined;
  return cluster
    .store<VirtualMachineInstance>(VirtualMachineInstances)
    .list(pod?.metadata.namespace)
    .find(({ metadata }) => metadata.uid === uid);
};

const factsOf = (instance: VirtualMachineInstance): EvictedInstance => ({
  namespace: instance.metadata.namespace ?? '',
  name: instance.metadata.name,
  strategy: instance.spec.evictionStrategy ?? 'None',
  isMigratable: isTrue(conditionsOf(instance), 'LiveMigratable'),
  isMarked: Boolean(instance.status?.evacuationNodeName),
});

const mark = ({ cluster, clock }: Context, instance: VirtualMachineInstance): Promise<unknown> =>
  cluster.patchStatus(VirtualMachineInstances, instance, {
    evacuationNodeName: instance.status?.nodeName,
    conditions: withConditions(
      conditionsOf(instance),
      [{ type: 'EvictionRequested', status: 'True' }],
      clock.now(),
    ),
  });

/** The status of a refused eviction; undefined when the pod may go, so far as virt-api is concerned. */
const judge = async (
  context: Context,
  { namespace, name, dryRun }: EvictionReview['request'],
): Promise<object | undefined> => {
  const instance = instanceIn(context, await look(context.cluster, Pods, namespace, name));
  if (!instance || isFinal(instance)) return undefined;
  const verdict = evictionVerdict(factsOf(instance));
  if (verdict.isMarked && !dryRun) await mark(context, instance);
  return verdict.refusal === undefined
    ? undefined
    : { status: 'Failure', code: 429, reason: 'TooManyRequests', message: verdict.refusal };
};

/** virt-api's part in evictions: a guest is not killed but taken to another node, where its strategy says so. */
export const evictionHandler =
  (context: Context): Handler =>
  async (request, response) => {
    if (!request.url?.startsWith(path)) return false;
    const { request: asked } = (await bodyOf(request)) as EvictionReview;
    const status = await judge(context, asked);
    return answer(response, 200, {
      apiVersion: 'admission.k8s.io/v1',
      kind: 'AdmissionReview',
      response: { uid: asked.uid, allowed: status === undefined, ...(status ? { status } : {}) },
    });
  };

/** Lets the API server ask about each eviction of a pod. */
export const registerEvictions = (context: Context, certificate: Certificate, port: number): Promise<void> =>
  registerWebhooks(
    context,
    'virt-launcher-eviction-interceptor',
    { certificate, port, path },
    [['virt-launcher-eviction-interceptor.kubevirt.io', '', 'v1', 'pods/eviction', ['CREATE']]],
    { changes: true },
  );
