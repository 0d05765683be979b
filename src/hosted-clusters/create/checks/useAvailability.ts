import type { Message } from '../../../i18n/message';
import {
  HostedClusterModel,
  ManagedClusterAddOnModel,
  MultiClusterEngineModel,
} from '../../../kubernetes/models';
import { useList, type ReadState } from '../../../kubernetes/read/useList';
import { unavailability } from '../../model/availability';

const EVERYWHERE = { metadataOnly: true } as const;
const ENGINES = {} as const;
const ADD_ONS = { fieldSelector: 'metadata.name=hypershift-addon' } as const;

const isNotServed = (state: ReadState) => state.phase === 'failed' && state.error.kind === 'not-served';

/** Why hosted control planes cannot be created on this cluster; undefined while that is read and when they can. */
export const useUnavailability = (): Message | undefined => {
  const [, served] = useList(HostedClusterModel, EVERYWHERE);
  const [engines, enginesState] = useList(MultiClusterEngineModel, ENGINES);
  const [addOns, addOnsState] = useList(ManagedClusterAddOnModel, ADD_ONS);
  return unavailability({
    isServed: !isNotServed(served),
    engines: enginesState.phase === 'ready' ? engines : undefined,
    addOns: addOnsState.phase === 'ready' ? addOns : undefined,
  });
};
