import { without } from '../kubernetes/without';
import type { VirtualMachine } from '../resources';
import type { Content } from '../snapshots/content';
import type { RestoredVolume } from '../snapshots/restored';
import { restoredSpec } from '../snapshots/restored';
import type { VirtualMachineClone } from '../virtualization-resources';
import { filtered } from './filters';

type Template = NonNullable<VirtualMachine['spec']['template']['spec']>;

/** What only one VM may have: MAC addresses, the firmware's serial and UUID. */
const ownIdentity = (
  template: Template,
  { newMacAddresses = {}, newSMBiosSerial }: VirtualMachineClone['spec'],
): Template => {
  const { devices, firmware } = template.domain;
  const interfaces = devices.interfaces?.map((nic) => {
    const macAddress = newMacAddresses[nic.name];
    return { ...without(nic, 'macAddress'), ...(macAddress ? { macAddress } : {}) };
  });
  const own = {
    ...without(firmware ?? {}, 'uuid', 'serial'),
    ...(newSMBiosSerial ? { serial: newSMBiosSerial } : {}),
  };
  return {
    ...template,
    domain: {
      ...template.domain,
      devices: { ...devices, ...(interfaces ? { interfaces } : {}) },
      ...(firmware || newSMBiosSerial ? { firmware: own } : {}),
    },
  };
};

/** Annotations that are about the source itself. */
const foreign = [
  '!kubectl.kubernetes.io/last-applied-configuration',
  '!restore.kubevirt.io/*',
  '!simulator.dev-cluster/*',
];

/** The VM that a clone makes: stopped, with names of its own and the labels that the filters keep. */
export const cloneTarget = (
  { spec, metadata }: VirtualMachineClone,
  name: string,
  content: Content,
  volumes: readonly RestoredVolume[],
): Pick<VirtualMachine, 'spec'> & { metadata: VirtualMachine['metadata'] & { name: string } } => {
  const restored = restoredSpec(content, volumes, { runStrategy: 'Halted' });
  const { template } = restored;
  const kept = filtered(content.metadata.annotations, spec.annotationFilters);
  return {
    metadata: {
      name,
      ...(metadata.namespace ? { namespace: metadata.namespace } : {}),
      labels: filtered(content.metadata.labels, spec.labelFilters),
      annotations: filtered(kept, foreign),
    },
    spec: {
      ...restored,
      template: {
        ...template,
        metadata: {
          ...template.metadata,
          labels: filtered(template.metadata?.labels, spec.template?.labelFilters),
          annotations: filtered(template.metadata?.annotations, spec.template?.annotationFilters),
        },
        ...(template.spec ? { spec: ownIdentity(template.spec, spec) } : {}),
      },
    },
  };
};
