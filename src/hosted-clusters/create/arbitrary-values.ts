import fc from 'fast-check';
import type { z } from 'zod';
import { arbitraryFleet } from '../fields/fleet/arbitrary';
import { arbitraryPool, label, mostlyText } from '../../node-pools/fields/arbitrary-pool';
import { arbitraryDetails } from './steps/details/arbitrary';
import { detailsSchema } from './steps/details/values';
import { arbitraryInfrastructure } from './steps/infrastructure/arbitrary';
import { infrastructureSchema } from './steps/infrastructure/values';
import { arbitraryNetworking } from './steps/networking/arbitrary';
import { networkingSchema } from './steps/networking/values';
import { poolsSchema } from './steps/node-pools/values';
import { originDefaults } from './similar/origin';
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

/** A step that is mostly good: with mistakes in each of many steps no form would be good. */
const mostlyGood = <T>(step: fc.Arbitrary<T>, schema: z.ZodType): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: step.filter((values) => schema.safeParse(values).success) },
    { weight: 1, arbitrary: step },
  );

/** Any form that a person could leave behind: mostly good, often with a mistake or two. Used by tests only. */
export const arbitraryValues: fc.Arbitrary<Values> = fc.record({
  details: mostlyGood(arbitraryDetails, detailsSchema),
  networking: mostlyGood(arbitraryNetworking, networkingSchema),
  infrastructure: mostlyGood(arbitraryInfrastructure, infrastructureSchema),
  fleet: arbitraryFleet,
  origin: fc.constant(originDefaults),
  pools: mostlyGood(
    fc.uniqueArray(arbitraryPool(mostlyText(label(30), '', 'Big', 'a'.repeat(41))), {
      maxLength: 3,
      selector: ({ name }) => name,
    }),
    poolsSchema,
  ),
  kept: arbitraryKept,
});
