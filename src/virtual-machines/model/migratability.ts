import { message, type Message } from '../../i18n/message';
import type { PersistentVolumeClaim } from '../../kubernetes/types/core';
import type { VirtualMachine } from '../../kubernetes/types/generated/virtual-machine';
import type { VirtualMachineInstance } from '../../kubernetes/types/generated/virtual-machine-instance';
import { migrationAdvice } from './migration-advice';
import { DISKS, firstReason, isShared, otherReasons, type ServerReason, stuckClaims } from './server-reasons';
import {
  claimNameOf,
  isAlive,
  networksOf,
  nicsOf,
  runningSpecOf,
  specOf,
  type VmSpec,
  volumesOf,
} from './vm-spec';

/** One reason why a virtual machine cannot move while it runs. */
export interface MigrationReason {
  /** KubeVirt's reason, such as DisksNotLiveMigratable. */
  readonly reason: string;
  /** What it is about: the name of a NIC or a claim. '' where the words say all. */
  readonly detail: string;
  readonly words: Message;
  /** What would let it move. */
  readonly advice: Message;
  /** The one reason that the server reports itself. */
  readonly isServers: boolean;
}

type Found = Omit<MigrationReason, 'isServers' | 'advice'>;

/** Permits a bridge on the pod network to migrate (KubeVirt). */
const BRIDGE_MIGRATES = 'kubevirt.io/allow-pod-bridge-network-live-migration';

/** NICs of the pod network that a migration would cut off (KubeVirt: only masquerade, passt and plugins that say so move). */
const interfaces = (spec: VmSpec, annotations: Readonly<Record<string, string>>): readonly Found[] => {
  const podNetworks = networksOf(spec).filter(({ pod }) => pod !== undefined);
  return nicsOf(spec)
    .filter(({ name }) => podNetworks.some((network) => network.name === name))
    .filter((nic) => !nic.masquerade && !nic.passt && !nic.passtBinding && !nic.binding)
    .filter((nic) => !(nic.bridge && BRIDGE_MIGRATES in annotations))
    .map(({ name, bridge }) => ({
      reason: 'InterfaceNotLiveMigratable',
      detail: name,
      words: bridge
        ? message('NIC {{name}} is connected to the pod network by a bridge, which cannot move.', { name })
        : message('NIC {{name}} is connected to the pod network by a binding that cannot move.', { name }),
    }));
};

/** Lets one vGPU of a machine move (KubeVirt). */
const VGPU_MOVES = 'VGPULiveMigration';

const hostDevices = (
  { domain: { devices } }: VmSpec,
  gates: readonly string[] | undefined,
): readonly Found[] => {
  const passed = (devices.hostDevices ?? []).map(({ name }) => name);
  const gpus = (devices.gpus ?? []).map(({ name }) => name);
  // Behind the gate only the server knows whether one is a vGPU, as it does where gates may not be read: its own word counts then.
  const mayMove = gpus.length === 1 && (!gates || gates.includes(VGPU_MOVES));
  const names = [...passed, ...(mayMove ? [] : gpus)];
  if (names.length === 0) return [];
  return [
    {
      reason: 'HostDeviceNotLiveMigratable',
      detail: names.join(', '),
      words: message('{{names}}: devices of the node are passed to the guest.', { names: names.join(', ') }),
    },
  ];
};

const launchSecurity = ({ domain, architecture }: VmSpec): readonly Found[] => {
  const { launchSecurity: security } = domain;
  if (!security) return [];
  const reason =
    architecture === 's390x'
      ? 'SecureExecutionNotLiveMigratable'
      : security.tdx
        ? 'TDXNotLiveMigratable'
        : 'SEVNotLiveMigratable';
  return [{ reason, detail: '', words: message('The memory of the guest is encrypted for one node.') }];
};

const features = ({ domain }: VmSpec, vmi: VirtualMachineInstance | undefined): readonly Found[] => {
  const { hyperv, hypervPassthrough } = domain.features ?? {};
  const isRepinned = hyperv?.reenlightenment && hyperv.reenlightenment.enabled !== false;
  return [
    ...(isRepinned && vmi?.status?.topologyHints?.tscFrequency === undefined
      ? [
          {
            reason: 'NoTSCFrequencyNotLiveMigratable',
            detail: '',
            words: message('Hyper-V reenlightenment needs a clock frequency that no node tells.'),
          },
        ]
      : []),
    ...(hypervPassthrough?.enabled
      ? [
          {
            reason: 'HypervPassthroughNotLiveMigratable',
            detail: '',
            words: message('Hyper-V features are passed through from the node.'),
          },
        ]
      : []),
  ];
};

const diskWords = (name: string): Message =>
  message('Volume {{name}} can be used by one node at a time.', { name });

const stuckDisk = (name: string): Found => ({ reason: DISKS, detail: name, words: diskWords(name) });

const disks = (
  spec: VmSpec,
  vmi: VirtualMachineInstance | undefined,
  claims: readonly PersistentVolumeClaim[],
): readonly Found[] => {
  const told = (vmi ? stuckClaims(vmi) : []).map(({ detail }) => detail);
  const known = new Map(claims.map((claim) => [claim.metadata.name, claim]));
  const read = volumesOf(spec).flatMap((volume) => {
    const name = claimNameOf(volume);
    const claim = name === undefined ? undefined : known.get(name);
    return claim && !isShared(claim.spec?.accessModes) ? [claim.metadata.name] : [];
  });
  const hostDisks = volumesOf(spec)
    .filter(({ hostDisk }) => hostDisk && hostDisk.shared !== true)
    .map(({ name }) => name);
  return [...new Set([...told, ...read, ...hostDisks])].map(stuckDisk);
};

/** What only the server can tell, or tells otherwise: in its own words. */
const asSaid = ({ reason, detail }: ServerReason): Found => ({
  reason,
  detail: '',
  words: reason.startsWith('CPUMode')
    ? message('The CPU model of the node is passed to the guest: {{words}}', { words: detail })
    : message('KubeVirt says: {{words}}', { words: detail === '' ? reason : detail }),
});

const isIn = (found: readonly Found[], reason: string): boolean => found.some((one) => one.reason === reason);

/** The server names one claim or NIC: that one is marked, or the first of its kind. */
const indexOfFirst = (found: readonly Found[], first: ServerReason | undefined): number => {
  if (!first) return -1;
  const named = found.findIndex(
    ({ reason, detail }) => reason === first.reason && detail !== '' && first.detail.includes(detail),
  );
  return named >= 0 ? named : found.findIndex(({ reason }) => reason === first.reason);
};

/**
 * Every reason against a live migration, in the order in which KubeVirt looks: it reports the first only, the others are
 * computed from what the machine is made of. Of a stopped machine they tell what a start would lead to.
 * @param claims the claims of its namespace, as far as they could be read; those of a running machine its instance tells
 * @param gates KubeVirt's feature gates; undefined where they could not be read
 * Source: virt-handler `calculateLiveMigrationCondition`, table "Migratability" of the specification.
 */
export const migrationReasons = (
  vm: VirtualMachine,
  vmi: VirtualMachineInstance | undefined,
  claims: readonly PersistentVolumeClaim[],
  gates?: readonly string[],
): readonly MigrationReason[] => {
  const running = isAlive(vmi) ? vmi : undefined;
  const spec = running ? runningSpecOf(running) : specOf(vm);
  const annotations = (running ? running.metadata.annotations : vm.spec.template.metadata?.annotations) ?? {};
  // The machine copies what its instance tells, for whoever may not read that.
  const told = running ?? vm;
  const first = firstReason(told);
  const computed = [
    ...interfaces(spec, annotations),
    ...hostDevices(spec, gates),
    ...launchSecurity(spec),
    ...features(spec, running),
    ...disks(spec, running, claims),
  ];
  const said = [...(first ? [first] : []), ...otherReasons(told)];
  const onlyTold = said
    .filter(({ reason }, index) => said.findIndex((one) => one.reason === reason) === index)
    .filter(({ reason }) => !isIn(computed, reason))
    .map(asSaid);
  const all = [...onlyTold, ...computed];
  const marked = indexOfFirst(all, first);
  return all.map((one, index) => ({
    ...one,
    advice: migrationAdvice(one.reason),
    isServers: index === marked,
  }));
};

/** Whether there is anything to say of migrations: reasons against one, or the server's word that it can move. */
export const saysMigratable = ({
  vmi,
  reasons,
}: {
  vmi: VirtualMachineInstance | undefined;
  reasons: readonly MigrationReason[];
}): boolean =>
  reasons.length > 0 ||
  vmi?.status?.conditions?.some(({ type, status }) => type === 'LiveMigratable' && status === 'True') ===
    true;
