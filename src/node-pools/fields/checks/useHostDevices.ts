import { useMemo } from 'react';
import { useHyperConverged } from '../../../kubernetes/read/useHyperConverged';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import { isJsonObject, own } from '../leftovers';
import { choicesOf, type Choice, type Choices } from './choices';

const KINDS = ['pciHostDevices', 'mediatedDevices', 'usbHostDevices'];

const named = (device: unknown): Choice[] => {
  const name = own(device, 'resourceName');
  return typeof name === 'string' ? [{ value: name, label: name }] : [];
};

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
  const { objects, state, model } = useHyperConverged();
  return useMemo(() => {
    const read = choicesOf(model, [objects, state], () => undefined);
    return { ...read, items: objects.flatMap(permittedDevices) };
  }, [model, objects, state]);
};
