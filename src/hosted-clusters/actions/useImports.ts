import { useMemo } from 'react';
import { message, type Message } from '../../i18n/message';
import { ManagedClusterModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { useFleet } from '../fields/fleet/useFleet';
import type { Hub } from '../model/managed-cluster';

const NAMES = { metadataOnly: true } as const;

/** What is known of the fleet that clusters can be imported into. */
export interface Imports {
  /** Without a fleet manager there is no import at all. */
  readonly isServed: boolean;
  readonly hub: Hub | undefined;
  /** Why nothing can be imported now. */
  readonly why: Message | undefined;
  /** undefined where they could not be read */
  readonly managed: readonly ManagedCluster[] | undefined;
}

/** Reads the fleet: the hub, and which names are taken in it. Nothing is asked where there is none. */
export const useImports = (): Imports => {
  const fleet = useFleet();
  const [managed, state] = useList(ManagedClusterModel, NAMES);
  const isRead = state.phase === 'ready';
  return useMemo(
    (): Imports => ({
      isServed: fleet.state !== 'not-served',
      hub: fleet.state === 'open' ? fleet.hub : undefined,
      why: fleet.state === 'closed' ? fleet.why : fleet.state === 'open' ? undefined : ASKING,
      managed: isRead ? managed : undefined,
    }),
    [fleet, managed, isRead],
  );
};

const ASKING = message('The fleet is still being read.');
