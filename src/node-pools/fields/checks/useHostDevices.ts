import { useMemo } from 'react';
import { HyperConvergedModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import { useServedVersion } from '../../../kubernetes/useServedVersion';
import { isJsonObject, own } from '../leftovers';
import { choicesOf, type Choice, type Choices } from './choices';

const KINDS = ['pciHostDevices', 'mediatedDevices', 'usbHostDevices'];

const named = (device: unknown): Choice[] => {
  const name = own(device, 'resourceName');
  return typeof name === 'string' ? [{ value: name, label: name }] : [];
};

const VERSIONS = ['v1', 'v1beta1'] as const;
const MODELS = {
  v1: HyperConvergedModel,
  v1beta1: { ...HyperConvergedModel, version: 'v1beta1' },
} as const;

/** The devices that may be passed to machines (source: HyperConverged `permittedHostDevices`, in v1 under `spec.virtualization`). */
const permittedDevices = ({ spec }: HyperConverged): readonly Choice[] => {
  const permitted = own(spec.virtualization, 'permittedHostDevices') ?? spec.permittedHostDevices;
  if (!isJsonObject(permitted)) return [];
  return KINDS.flatMap((kind) => {
    const devices = own(permitted, kind);
    return Array.isArray(devices) ? devices.flatMap(named) : [];
  });
};

/** The host devices this cluster permits. */
export const useHostDevices = (): Choices => {
  const version = useServedVersion('hco.kubevirt.io', VERSIONS);
  const model = MODELS[version ?? 'v1'];
  const [operators, state] = useList(model, version === undefined ? null : {});
  return useMemo(() => {
    const read = choicesOf(model, [operators, state], () => undefined);
    return { ...read, items: operators.flatMap(permittedDevices) };
  }, [model, operators, state]);
};
