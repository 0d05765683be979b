import { expect, it } from 'vitest';
import { hyperConvergedSpec } from './hyperconverged-shape';

const liveMigrationConfig = { parallelMigrationsPerCluster: 5 };
const flat = { featureGates: {}, liveMigrationConfig, evictionStrategy: 'None' };
const nested = { featureGates: {}, virtualization: { liveMigrationConfig, evictionStrategy: 'None' } };

it.each([
  ['v1', flat, nested],
  ['v1', nested, nested],
  ['v1beta1', nested, flat],
  ['v1beta1', flat, flat],
] as const)('writes the shape of %s whatever it was', (version, before, after) =>
  expect(hyperConvergedSpec(before, version)).toEqual(after),
);
