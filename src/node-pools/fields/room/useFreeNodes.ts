import { useMemo } from 'react';
import { type FreeNode, freeNodes } from '../../../hosted-clusters/model/preflight/placing';
import { requestsByNode } from '../../../hosted-clusters/model/preflight/requests';
import type { Message } from '../../../i18n/message';
import { NodeModel, PodModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import { whyUnchecked } from '../checks/choices';

/** What is free on the infrastructure nodes, or why nobody knows. */
export type FreeNodes =
  | { readonly state: 'idle' | 'reading' }
  | { readonly state: 'read'; readonly nodes: readonly FreeNode[] }
  | { readonly state: 'unchecked'; readonly why: Message };

/** Pods that ended hold nothing; leaving them out is what makes the list bearable on an old cluster. */
const RUNNING = { fieldSelector: 'status.phase!=Succeeded,status.phase!=Failed' };

/**
 * What the pods of this cluster leave free on its nodes.
 * @param isAsked false reads nothing: all pods are a long list
 */
export const useFreeNodes = (isAsked: boolean): FreeNodes => {
  const [nodes, nodesState] = useList(NodeModel, isAsked ? {} : null);
  const [pods, podsState] = useList(PodModel, isAsked ? RUNNING : null);
  return useMemo((): FreeNodes => {
    if (!isAsked) return { state: 'idle' };
    if (nodesState.phase === 'failed')
      return { state: 'unchecked', why: whyUnchecked(NodeModel, nodesState.error) };
    if (podsState.phase === 'failed')
      return { state: 'unchecked', why: whyUnchecked(PodModel, podsState.error) };
    if (nodesState.phase !== 'ready' || podsState.phase !== 'ready') return { state: 'reading' };
    return { state: 'read', nodes: freeNodes(nodes, requestsByNode(pods)) };
  }, [isAsked, nodes, nodesState, pods, podsState]);
};
