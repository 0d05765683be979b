import type { Model } from '../model';
import { HyperConvergedModel } from '../models';
import type { HyperConverged } from '../types/generated/hyper-converged';
import { useServedVersion } from '../useServedVersion';
import { type ReadState, useList } from './useList';

const VERSIONS = ['v1', 'v1beta1'] as const;
export type HyperConvergedVersion = (typeof VERSIONS)[number];

const MODELS: Readonly<Record<HyperConvergedVersion, Model<HyperConverged>>> = {
  v1: HyperConvergedModel,
  v1beta1: { ...HyperConvergedModel, version: 'v1beta1' },
};

interface HyperConvergedRead {
  readonly objects: readonly HyperConverged[];
  readonly state: ReadState;
  readonly version: HyperConvergedVersion;
  readonly model: Model<HyperConverged>;
}

/** The HyperConverged objects (a cluster has one or none), in the version of their API that is served. */
export const useHyperConverged = (): HyperConvergedRead => {
  const served = useServedVersion('hco.kubevirt.io', VERSIONS);
  const version = served ?? 'v1';
  const model = MODELS[version];
  const [objects, state] = useList(model, served === undefined ? null : {});
  return { objects, state, version, model };
};
