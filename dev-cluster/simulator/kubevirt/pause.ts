import type { Condition } from '../kubernetes/conditions';
import type { VirtualMachineInstance } from '../resources';
import { conditionsOf } from './phase';

/** The conditions of an instance that goes on after a pause. */
export const withoutPause = (instance: VirtualMachineInstance): Condition[] =>
  (conditionsOf(instance) ?? []).filter(({ type }) => type !== 'Paused');
