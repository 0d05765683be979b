import fc from 'fast-check';
import { mostlyText } from '../../../../node-pools/fields/arbitrary-pool';
import type { Networking } from './values';

const ranges = (good: readonly [string, ...string[]], bad: string, least: number) =>
  fc.array(fc.record({ cidr: mostlyText(fc.constantFrom(...good), bad) }), {
    minLength: least,
    maxLength: 1,
  });

/** Any networking that a person could leave behind. Used by tests only. */
export const arbitraryNetworking: fc.Arbitrary<Networking> = fc.record({
  clusterNetwork: ranges(['10.132.0.0/14', '10.200.0.0/16'], '10.132.0.0', 1),
  serviceNetwork: ranges(['172.31.0.0/16', '172.29.0.0/16'], '172.20.0.0/16', 1),
  machineNetwork: ranges(['192.168.1.0/24'], '192.168.1.1/24', 0),
});
