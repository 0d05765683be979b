import type { Context } from '../controller';
import type { KubeObject } from '../kubernetes/object';
import type { Resource } from '../kubernetes/resource';
import { look } from '../kubernetes/look';
import type { VirtualMachine } from '../resources';
import {
  KubeVirts,
  VirtualMachineClusterInstancetypes,
  VirtualMachineClusterPreferences,
  VirtualMachineInstancetypes,
  VirtualMachinePreferences,
} from '../virtualization-resources';
import type { Facts, Found, KubeVirtConfiguration } from './facts';
import { configurationOf } from './facts';

const read = [
  KubeVirts,
  VirtualMachineClusterInstancetypes,
  VirtualMachineClusterPreferences,
  VirtualMachineInstancetypes,
  VirtualMachinePreferences,
];

/** Lets the stores be there that the facts come from. */
export const readForFacts = ({ cluster }: Context): void => {
  for (const of of read) cluster.store<KubeObject>(of);
};

export const configuration = ({ cluster }: Context): KubeVirtConfiguration =>
  configurationOf(cluster.store(KubeVirts).list()[0]);

type Matcher = { kind?: string; name?: string } | undefined;

/** The facts about the cluster for a VM: what its instance type and preference say. */
export const factsFor = async (context: Context, { metadata, spec }: VirtualMachine): Promise<Facts> => {
  const find = async <S>(
    matcher: Matcher,
    wide: Resource<KubeObject & { spec: S }>,
    own: Resource<KubeObject & { spec: S }>,
  ): Promise<Found<S> | undefined> => {
    if (!matcher?.name) return undefined;
    // Without a kind the cluster-wide ones are meant; kinds are compared as virt-api does, without case.
    const of = matcher.kind?.toLowerCase() === own.kind.toLowerCase() ? own : wide;
    const found = await look(context.cluster, of, metadata.namespace, matcher.name);
    return found ? { spec: found.spec } : { problem: `${of.plural}.${of.group} "${matcher.name}" not found` };
  };
  const instancetype = await find(
    spec.instancetype,
    VirtualMachineClusterInstancetypes,
    VirtualMachineInstancetypes,
  );
  const preference = await find(spec.preference, VirtualMachineClusterPreferences, VirtualMachinePreferences);
  return {
    configuration: configuration(context),
    ...(instancetype ? { instancetype } : {}),
    ...(preference ? { preference } : {}),
  };
};
