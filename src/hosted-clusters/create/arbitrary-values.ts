import fc from 'fast-check';
import { arbitraryFleet } from '../fields/fleet/arbitrary';
import { arbitraryPool, label, mostlyText } from '../../node-pools/fields/arbitrary-pool';
import { arbitraryDetails } from './steps/details/arbitrary';
import { arbitraryInfrastructure } from './steps/infrastructure/arbitrary';
import { arbitraryNetworking } from './steps/networking/arbitrary';
import type { Kept, Values } from './values';

const arbitraryKept: fc.Arbitrary<Kept> = fc.record({
  patches: fc.constantFrom<Kept['patches']>(
    {},
    {},
    { HostedCluster: { spec: { pausedUntil: 'true', issuerURL: 'https://issuer.example.com' } } },
    {
      HostedCluster: {
        metadata: { annotations: { note: 'kept' } },
        spec: { olmCatalogPlacement: 'guest' },
      },
    },
  ),
  others: fc.constantFrom<Kept['others']>(
    [],
    [],
    [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: 'notes', namespace: 'clusters' },
        data: { note: 'x' },
      },
    ],
  ),
});

/** Any form that a person could leave behind: mostly good, often with a mistake or two. Used by tests only. */
export const arbitraryValues: fc.Arbitrary<Values> = fc.record({
  details: arbitraryDetails,
  networking: arbitraryNetworking,
  infrastructure: arbitraryInfrastructure,
  fleet: arbitraryFleet,
  pools: fc.uniqueArray(arbitraryPool(mostlyText(label(30), '', 'Big', 'a'.repeat(41))), {
    maxLength: 3,
    selector: ({ name }) => name,
  }),
  kept: arbitraryKept,
});
