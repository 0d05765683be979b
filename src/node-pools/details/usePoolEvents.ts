import { useMemo } from 'react';
import { flatEvent, type FlatEvent } from '../../hosted-clusters/model/cluster-events';
import { controlPlaneNamespace } from '../../hosted-clusters/model/places';
import { EventModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import { infraPlaceOfPool } from '../model/pool-place';
import { isEventOfPool } from '../model/pool-events';
import type { PoolView } from './usePool';

interface PoolEvents {
  events: readonly FlatEvent[];
  /** Events of the pool's own namespace. */
  ownState: ReadState;
  /** Events of the machines, which few may read. */
  machinesState: ReadState;
}

/** The events of a pool, its machines, their virtual machines and disks. */
export const usePoolEvents = ({ pool, machines, around }: PoolView): PoolEvents => {
  const { name, namespace = '' } = pool.metadata;
  const inside = controlPlaneNamespace({ metadata: { name: pool.spec.clusterName, namespace } });
  const below = infraPlaceOfPool(pool).namespace;
  const [own, ownState] = useList(EventModel, { namespace });
  const [ofMachines, machinesState] = useList(EventModel, { namespace: inside });
  const [ofVms] = useList(EventModel, below === inside || around.isExternal ? null : { namespace: below });
  return useMemo(() => {
    const names = machines.map((machine) => machine.name);
    const events = [...own, ...ofMachines, ...ofVms].filter((event) => isEventOfPool(event, name, names));
    return { events: events.map(flatEvent), ownState, machinesState };
  }, [own, ofMachines, ofVms, name, machines, ownState, machinesState]);
};
