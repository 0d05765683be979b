import type { Context } from '../controller';
import { uidOf } from '../kubernetes/object';
import type { VirtualMachineInstance } from '../resources';
import { VirtualMachineInstances } from '../resources';
import { Shell } from './serial/shell';
import { Guest } from './vnc/guest';

interface Inside {
  guest: Guest;
  shell: Shell;
}

/** What runs inside each instance: made when somebody first looks, gone with the instance. */
export const guestsOf = ({ cluster }: Context): ((instance: VirtualMachineInstance) => Inside) => {
  const inside = new Map<string, Inside>();
  const store = cluster.store<VirtualMachineInstance>(VirtualMachineInstances);
  store.onChange((instance) => {
    const { namespace, name } = instance.metadata;
    if (store.get(namespace, name)?.metadata.uid !== uidOf(instance)) inside.delete(uidOf(instance));
  });
  return (instance) => {
    const uid = uidOf(instance);
    const known = inside.get(uid);
    if (known) return known;
    const { guestOSInfo, interfaces = [] } = instance.status ?? {};
    const name = instance.spec.hostname ?? instance.metadata.name;
    const system = guestOSInfo?.prettyName ?? 'Linux';
    const addresses = interfaces.flatMap(({ ipAddresses = [] }) => ipAddresses);
    const made = { guest: new Guest(name, system), shell: new Shell({ name, system, addresses }) };
    inside.set(uid, made);
    return made;
  };
};
