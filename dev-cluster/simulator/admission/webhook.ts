import { populatedFor } from '../cdi/claims';
import type { Context } from '../controller';
import { look } from '../kubernetes/look';
import { isDeleting, isOwnedBy } from '../kubernetes/object';
import { pathOf } from '../kubernetes/resource';
import type { Access } from '../project-api/access';
import { accessTo } from '../project-api/access';
import type { Certificate } from '../server/certificate';
import type { Handler } from '../server/server';
import { answer, bodyOf } from '../server/server';
import type { DataVolume, VirtualMachine, VirtualMachineInstance } from '../resources';
import { DataVolumes, PersistentVolumeClaims, VirtualMachineInstances, VirtualMachines } from '../resources';
import type { VirtualMachineClone, VirtualMachineInstanceMigration } from '../virtualization-resources';
import { VirtualMachineClones, VirtualMachineInstanceMigrations } from '../virtualization-resources';
import type { Cause } from './cause';
import { cloneRights, templatesOf } from './clone-rights';
import { cloneCauses } from './clones';
import { configuration, factsFor, readForFacts } from './cluster-facts';
import { dataVolumeCauses } from './data-volumes';
import { instanceCauses } from './instances';
import { migrationProblem } from './migrations';
import { registerWebhooks } from './registration';
import { siteCauses } from './site-policy';
import { virtualMachineCauses } from './virtual-machines';

const path = '/validate-virtualization';

interface AdmissionReview {
  request: {
    uid: string;
    namespace: string;
    kind: { kind: string };
    userInfo: { username?: string; groups?: string[] };
    object: unknown;
    oldObject?: unknown;
  };
}

/** The `status` of a refusal, as virt-api answers it: one message of all causes, and each with its field. */
const refusal = (causes: readonly Cause[]): object => ({
  status: 'Failure',
  code: 422,
  reason: 'Invalid',
  message: causes.map(({ message }) => message).join(', '),
  details: { causes },
});

const volumeCauses = async (context: Context, volume: DataVolume, old?: DataVolume): Promise<Cause[]> => {
  const { namespace, name } = volume.metadata;
  const claim = old ? undefined : await look(context.cluster, PersistentVolumeClaims, namespace, name);
  const isMeant = claim?.metadata.annotations?.[populatedFor] === name;
  return dataVolumeCauses(volume, claim !== undefined && !isMeant && !isOwnedBy(claim, volume), old);
};

/** Asks the server itself for the other migrations: of two made at once only one may pass. */
const migrationRefusal = async (
  context: Context,
  migration: VirtualMachineInstanceMigration,
): Promise<object | undefined> => {
  const { namespace } = migration.metadata;
  const instance = await look(
    context.cluster,
    VirtualMachineInstances,
    namespace,
    migration.spec.vmiName ?? '',
  );
  const path = pathOf(VirtualMachineInstanceMigrations, namespace);
  const { items } = (await context.cluster.rest.request('GET', path)) as {
    items: VirtualMachineInstanceMigration[];
  };
  const message = migrationProblem(migration, instance, items);
  return message === undefined ? undefined : { status: 'Failure', code: 400, reason: 'BadRequest', message };
};

const causesOf = async (
  context: Context,
  { kind: { kind }, object, oldObject }: AdmissionReview['request'],
): Promise<Cause[]> => {
  if (kind === VirtualMachines.kind) {
    const vm = object as VirtualMachine;
    // What is going must not be kept by rules that came later.
    if (isDeleting(vm)) return [];
    const old = oldObject as VirtualMachine | null;
    return [
      ...virtualMachineCauses(vm, await factsFor(context, vm), old ?? undefined),
      ...siteCauses(context, vm),
    ];
  }
  if (kind === VirtualMachineInstances.kind) {
    const { spec } = object as VirtualMachineInstance;
    return instanceCauses(spec, 'spec', { configuration: configuration(context) });
  }
  if (kind === VirtualMachineClones.kind) {
    const clone = object as VirtualMachineClone;
    const { source } = clone.spec;
    const vm =
      source.kind === VirtualMachines.kind
        ? await look(context.cluster, VirtualMachines, clone.metadata.namespace, source.name)
        : undefined;
    return cloneCauses(clone, vm);
  }
  return volumeCauses(context, object as DataVolume, (oldObject as DataVolume | null) ?? undefined);
};

/** What a new VM or volume copies from other namespaces without the right to. */
const rightCauses = (
  context: Context,
  access: Access,
  { kind: { kind }, object, oldObject, userInfo, namespace }: AdmissionReview['request'],
): Promise<Cause[]> => {
  const caller = { user: userInfo.username ?? '', groups: userInfo.groups ?? [] };
  const asked = (): { spec: DataVolume['spec']; at: string }[] => {
    if (oldObject) return [];
    if (kind === VirtualMachines.kind) return templatesOf(object as VirtualMachine);
    return kind === DataVolumes.kind ? [{ spec: (object as DataVolume).spec, at: 'spec' }] : [];
  };
  return cloneRights(context, access, caller, asked(), namespace);
};

/** The status that refuses an object, or undefined when it may pass. The kinds are those it is registered for. */
const judge = async (
  context: Context,
  access: Access,
  asked: AdmissionReview['request'],
): Promise<object | undefined> => {
  if (asked.kind.kind === VirtualMachineInstanceMigrations.kind)
    return migrationRefusal(context, asked.object as VirtualMachineInstanceMigration);
  const causes = [...(await causesOf(context, asked)), ...(await rightCauses(context, access, asked))];
  return causes.length > 0 ? refusal(causes) : undefined;
};

/** Serves virt-api's and CDI's validating webhook. The stores it reads are there when the lists begin. */
export const validationHandler = (context: Context): Handler => {
  readForFacts(context);
  context.cluster.store(PersistentVolumeClaims);
  context.cluster.store(VirtualMachineInstances);
  context.cluster.store(VirtualMachineInstanceMigrations);
  const access = accessTo(context.cluster.rest);
  return async (request, response) => {
    if (!request.url?.startsWith(path)) return false;
    const { request: asked } = (await bodyOf(request)) as AdmissionReview;
    const status = await judge(context, access, asked);
    return answer(response, 200, {
      apiVersion: 'admission.k8s.io/v1',
      kind: 'AdmissionReview',
      response: { uid: asked.uid, allowed: status === undefined, ...(status ? { status } : {}) },
    });
  };
};

const watched = [
  ['virtualmachine-validator.kubevirt.io', 'kubevirt.io', 'v1', 'virtualmachines', ['CREATE', 'UPDATE']],
  [
    'virtualmachineinstances-create-validator.kubevirt.io',
    'kubevirt.io',
    'v1',
    'virtualmachineinstances',
    ['CREATE'],
  ],
  [
    'migration-create-validator.kubevirt.io',
    'kubevirt.io',
    'v1',
    'virtualmachineinstancemigrations',
    ['CREATE'],
  ],
  [
    'vm-clone-validator.clone.kubevirt.io',
    'clone.kubevirt.io',
    'v1beta1',
    'virtualmachineclones',
    ['CREATE'],
  ],
  ['datavolume-validate.cdi.kubevirt.io', 'cdi.kubevirt.io', 'v1beta1', 'datavolumes', ['CREATE', 'UPDATE']],
] as const;

/** Registers the webhook. Should the simulator be gone, objects are let in without it (failurePolicy Ignore). */
export const registerValidation = (context: Context, certificate: Certificate, port: number): Promise<void> =>
  registerWebhooks(context, 'virt-api-validator', { certificate, port, path }, watched);
