import { createHash } from 'node:crypto';
import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import { addressOf } from '../kubelet/scheduler';
import type { PersistentVolumeClaim, VirtualMachineInstance } from '../resources';
import type { Volume } from './volumes';
import { claimNameOf, claimsOf, isHotpluggable } from './volumes';

type Status = NonNullable<VirtualMachineInstance['status']>;
type NicStatus = NonNullable<Status['interfaces']>[number];
type VolumeStatus = NonNullable<Status['volumeStatus']>[number];

const macOf = (seed: string): string =>
  [
    '02',
    '00',
    '00',
    ...(createHash('sha256').update(seed).digest('hex').slice(0, 6).match(/../g) ?? []),
  ].join(':');

/**
 * What is known of the NICs. The launcher knows the address on the pod network, the agent those on others. A NIC that is
 * newer than the launcher is not there before a migration.
 */
export const interfacesOf = (
  instance: VirtualMachineInstance,
  hasAgent: boolean,
  isThere: (nic: string) => boolean,
): NicStatus[] =>
  (instance.spec.networks ?? []).flatMap((network, at): NicStatus[] => {
    const nic = instance.spec.domain.devices.interfaces?.find(({ name }) => name === network.name);
    if (!isThere(network.name) || nic?.state === 'absent') return [];
    const ip = addressOf(`${uidOf(instance)}${at}`);
    const address = network.pod ? ip : ip.replace(/^10\.128/, '192.168');
    const isUp = nic?.state !== 'down';
    return [
      {
        name: network.name,
        mac: nic?.macAddress ?? macOf(`${uidOf(instance)}${at}`),
        infoSource: hasAgent ? 'domain, guest-agent' : 'domain',
        linkState: isUp ? 'up' : 'down',
        podInterfaceName: at === 0 ? 'eth0' : `pod${macOf(network.name).replaceAll(':', '').slice(-11)}`,
        queueCount: instance.spec.domain.cpu?.cores ?? 1,
        ...(hasAgent ? { interfaceName: `eth${at}` } : {}),
        ...(isUp && (network.pod || hasAgent) ? { ipAddress: address, ipAddresses: [address] } : {}),
      },
    ];
  });

/** Simulated seconds a hot-plugged volume stays in each phase before the next. */
const plugging = [
  { phase: 'AttachedToNode', until: 3 },
  { phase: 'MountedToPod', until: 6 },
] as const;

const claimInfo = (claim: PersistentVolumeClaim): NonNullable<VolumeStatus['persistentVolumeClaimInfo']> => {
  const { accessModes, resources, volumeMode } = claim.spec ?? {};
  return {
    claimName: claim.metadata.name,
    ...(accessModes ? { accessModes } : {}),
    ...(claim.status?.capacity ? { capacity: claim.status.capacity } : {}),
    ...(resources?.requests ? { requests: resources.requests } : {}),
    volumeMode: volumeMode ?? 'Filesystem',
    filesystemOverhead: volumeMode === 'Block' ? '0' : '0.06',
  };
};

interface Plugged {
  status: VolumeStatus;
  /** Real ms until the next phase. */
  again: number;
}

const hotplugOf = (
  { clock }: Context,
  instance: VirtualMachineInstance,
  { name }: Volume,
  claim: PersistentVolumeClaim | undefined,
): { phase: string; target: string; again: number } => {
  if (claim?.status?.phase !== 'Bound') return { phase: 'Pending', target: '', again: 0 };
  for (const { phase, until } of plugging) {
    const left = clock.remaining(uidOf(instance), `hotplug ${name}`, until);
    if (left > 0) return { phase, target: '', again: left };
  }
  return { phase: 'Ready', target: 'sd', again: 0 };
};

const volumeStatusOf = (
  context: Context,
  instance: VirtualMachineInstance,
  volume: Volume,
  at: number,
  claim: PersistentVolumeClaim | undefined,
): Plugged => {
  const target = `vd${String.fromCharCode(97 + at)}`;
  const info = claim ? { persistentVolumeClaimInfo: claimInfo(claim) } : {};
  if (!isHotpluggable(volume)) return { status: { name: volume.name, target, ...info }, again: 0 };
  const known = instance.status?.volumeStatus?.find(({ name }) => name === volume.name);
  const {
    phase,
    target: bus,
    again,
  } = known?.phase === 'Ready'
    ? { phase: 'Ready', target: 'sd', again: 0 }
    : hotplugOf(context, instance, volume, claim);
  const message = `Successfully attach hotplugged volume ${volume.name} to VM`;
  return {
    status: {
      name: volume.name,
      target: bus ? `${bus}${String.fromCharCode(97 + at)}` : '',
      phase,
      reason: phase === 'Ready' ? 'VolumeReady' : phase,
      message: phase === 'Ready' ? message : `Volume ${volume.name} is not ready yet`,
      hotplugVolume: { attachPodName: `hp-volume-${volume.name}` },
      ...info,
    },
    again,
  };
};

/** The volumes with their claims; a hot-plugged one goes through its phases. `again`: when to look next, in real ms. */
export const volumeStatuses = (
  context: Context,
  instance: VirtualMachineInstance,
): { statuses: VolumeStatus[]; again: number | undefined } => {
  const claims = claimsOf(context, instance);
  const plugged = (instance.spec.volumes ?? []).map((volume, at) =>
    volumeStatusOf(
      context,
      instance,
      volume,
      at,
      claims.find(({ metadata }) => metadata.name === claimNameOf(volume)),
    ),
  );
  const waits = plugged.map(({ again }) => again).filter((again) => again > 0);
  return {
    statuses: plugged.map(({ status }) => status),
    again: waits.length ? Math.min(...waits) : undefined,
  };
};
