import { useMemo } from 'react';
import { ListItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { NodePool } from '../../../kubernetes/types/generated/node-pool';
import { effectWords, rollingWay } from '../../model/effect-words';
import { infraPlaceOfPool } from '../../model/pool-place';
import { shapeOf } from '../../model/room';
import { RoomLine } from './RoomLine';

/** A pool that a change rolls, in a list: what happens to its nodes, and whether a machine more finds room. */
export const RolledPool = ({ pool }: { pool: NodePool }) => {
  const { say } = useWords();
  const way = rollingWay(pool, pool.status?.replicas ?? 0);
  const shape = useMemo(() => shapeOf(pool), [pool]);
  return (
    <ListItem>
      {pool.metadata.name}: {say(effectWords('roll', way))}
      <RoomLine shape={shape} count={way.surge} isExternal={infraPlaceOfPool(pool).isExternal} />
    </ListItem>
  );
};
