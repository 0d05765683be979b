import { useMemo } from 'react';
import { flatEvent } from '../../hosted-clusters/model/cluster-events';
import { EventModel } from '../../kubernetes/models';
import { type ReadState, useList } from '../../kubernetes/read/useList';
import type { EventRow } from '../../ui/events/EventsList';
import { isEventOfVm } from '../model/vm-events';
import { claimNameOf, specOf, volumesOf } from '../model/vm-spec';
import type { VmView } from './useVm';

/** The events of a virtual machine, its instance, pods, volumes and migrations. */
export const useVmEvents = ({ vm, vmi, migrations }: VmView): readonly [readonly EventRow[], ReadState] => {
  const { name, namespace = '' } = vm.metadata;
  const [all, state] = useList(EventModel, { namespace });
  const [spec, running] = [specOf(vm), vmi?.spec];
  const events = useMemo(() => {
    const volumes = [...volumesOf(spec), ...(running ? volumesOf(running) : [])].flatMap(
      (volume) => claimNameOf(volume) ?? [],
    );
    const parts = { name, volumes, migrations: migrations.map(({ metadata }) => metadata.name) };
    return all
      .filter((event) => isEventOfVm(event, parts))
      .map(flatEvent)
      .map((event) => ({ ...event, object: `${event.kind} ${event.name}` }));
  }, [all, name, spec, running, migrations]);
  return [events, state];
};
