import { useMemo } from 'react';
import { HyperConvergedModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { HyperConverged } from '../../../kubernetes/types/generated/hyper-converged';
import { isJsonObject, own } from '../leftovers';
import { choicesOf, type Choice, type Choices } from './choices';

const KINDS = ['pciHostDevices', 'mediatedDevices', 'usbHostDevices'];

const named = (device: unknown): Choice[] => {
  const name = own(device, 'resourceName');
  return typeof name === 'string' ? [{ value: name, label: name }] : [];
};

/** The devices that may be passed to machines (source: HyperConverged `spec.permittedHostDevices`). */
const permittedDevices = ({ spec }: HyperConverged): readonly Choice[] => {
  const permitted = spec.permittedHostDevices;
  if (!isJsonObject(permitted)) return [];
  return KINDS.flatMap((kind) => {
    const devices = own(permitted, kind);
    return Array.isArray(devices) ? devices.flatMap(named) : [];
  });
};

/** The host devices this cluster permits. */
export const useHostDevices = (): Choices => {
  const [operators, state] = useList(HyperConvergedModel, {});
  return useMemo(() => {
    const read = choicesOf(HyperConvergedModel, [operators, state], () => undefined);
    return { ...read, items: operators.flatMap(permittedDevices) };
  }, [operators, state]);
};
