import fc from 'fast-check';
import { mostlyText } from '../../../../node-pools/fields/arbitrary-pool';
import type { Infrastructure } from './values';

/** A kubeconfig, made up. */
const KUBECONFIG = 'apiVersion: v1\nkind: Config\n';

/** Any infrastructure that a person could leave behind. Used by tests only. */
export const arbitraryInfrastructure: fc.Arbitrary<Infrastructure> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kubeconfig: '', infraNamespace: '' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kubeconfig: fc.constant(KUBECONFIG),
      infraNamespace: mostlyText(fc.constantFrom('clusters-demo', 'vms'), ''),
    }),
  },
);
