import { useEffect, useMemo } from 'react';
import { PodModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import type { Facts } from '../../../model/preflight/facts';
import { requestsByNode } from '../../../model/preflight/requests';
import { NOT_ASKED, readingOf } from './reading-of';

/** Pods that ended hold nothing; leaving them out is what makes the list bearable on an old cluster. */
const RUNNING = { fieldSelector: 'status.phase!=Succeeded,status.phase!=Failed' };

interface RequestsReaderProps {
  readonly onRead: (facts: Pick<Facts, 'requested'>) => void;
}

/**
 * Watches the pods of all nodes and tells what they request. The largest list of the preflight by far, so it is mounted only
 * while the preflight itself is shown, and in the review until it was read once; what it found stays known afterwards, as one sum a
 * node. Draws nothing.
 */
export const RequestsReader = ({ onRead }: RequestsReaderProps) => {
  const [pods, state] = useList(PodModel, RUNNING);
  const requested = useMemo(() => readingOf(PodModel, requestsByNode(pods), state), [pods, state]);
  // A pod that only changed its status changes no sum.
  const key = JSON.stringify(requested);
  useEffect(
    () => onRead({ requested }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key names all that the reading holds
    [onRead, key],
  );
  useEffect(() => () => onRead({ requested: NOT_ASKED }), [onRead]);
  return null;
};
