import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords';
import { useRightsIn } from '../../kubernetes/access/useRightsIn';
import { HostedClusterModel, NodePoolModel } from '../../kubernetes/models';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { useOwnObjects } from '../../kubernetes/namespace/useOwnObjects';
import type { ReadState } from '../../kubernetes/read/state';
import { useList } from '../../kubernetes/read/useList';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { type Choices, choicesOf } from '../fields/checks/choices';

const RIGHTS = { create: { model: NodePoolModel, verb: 'create' } } as const;
const ALL = {} as const;

/** Those of the chosen namespace or of all or, where all may not be read, of the user's own namespaces. */
const useClusters = (): readonly [readonly HostedCluster[], ReadState] => {
  const [active] = useActiveNamespace();
  const [clusters, state] = useList(HostedClusterModel, active === undefined ? ALL : { namespace: active });
  const isOwn = active === undefined && state.phase === 'failed' && state.error.kind === 'forbidden';
  const { objects: own } = useOwnObjects(HostedClusterModel, ALL, isOwn);
  return useMemo(() => {
    if (!isOwn) return [clusters, state];
    if (!own) return [[], { phase: 'loading' }];
    // None to offer: the name may still be typed, and why says which right is missing.
    return own.length === 0 ? [own, state] : [own, { phase: 'ready', live: false }];
  }, [clusters, state, isOwn, own]);
};

/** The clusters that a node pool can be added to; one in whose namespace the user may not says so. */
export const useClusterChoices = (): Choices => {
  const { say } = useWords();
  const [clusters, state] = useClusters();
  const namespaces = useMemo(() => clusters.flatMap(({ metadata }) => metadata.namespace ?? []), [clusters]);
  const rightsIn = useRightsIn(RIGHTS, namespaces);
  return useMemo(
    () =>
      choicesOf(HostedClusterModel, [clusters, state], ({ metadata, spec }) => {
        // Machines of other platforms have other settings than this form.
        if (metadata.deletionTimestamp !== undefined || spec.platform.type !== 'KubeVirt') return undefined;
        const { namespace = '', name } = metadata;
        const { create } = rightsIn(namespace);
        const ref = `${namespace}/${name}`;
        return {
          value: ref,
          label: ref,
          ...(create.state === 'denied' ? { description: say(create.reason) } : {}),
        };
      }),
    [clusters, state, rightsIn, say],
  );
};
