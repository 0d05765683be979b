import fc from 'fast-check';
import { arbitraryPairs, mostlyText } from '../../../node-pools/fields/arbitrary-pool';
import type { FleetValues } from './values';

/** Any way into the fleet that a person could leave behind. Used by tests only. */
export const arbitraryFleet: fc.Arbitrary<FleetValues> = fc.record({
  isImported: fc.boolean(),
  clusterSet: mostlyText(fc.constantFrom('', 'default', 'production'), 'No_Set'),
  labels: arbitraryPairs,
});
