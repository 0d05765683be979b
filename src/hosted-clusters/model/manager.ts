import type { ObjectMeta } from '../../kubernetes/types/object';

/** The tool that keeps an object as its source says, and by what name it knows it. */
export interface Manager {
  tool: 'Argo CD' | 'Flux' | 'Advanced Cluster Management';
  name: string;
}

/** "app:group/Kind:namespace/name" → app (Argo CD). */
const application = (trackingId: string | undefined): string | undefined => trackingId?.split(':')[0];

/**
 * Who else writes this object: a change made here is undone by it, and a deleted object made again
 * (Argo CD: tracking annotation or label; Flux and Advanced Cluster Management: the labels of their controllers).
 */
export const managerOf = ({ annotations = {}, labels = {} }: ObjectMeta): Manager | undefined => {
  const argo =
    application(annotations['argocd.argoproj.io/tracking-id']) ?? labels['argocd.argoproj.io/instance'];
  if (argo) return { tool: 'Argo CD', name: argo };
  const flux = labels['kustomize.toolkit.fluxcd.io/name'] ?? labels['helm.toolkit.fluxcd.io/name'];
  if (flux) return { tool: 'Flux', name: flux };
  const subscription = annotations['apps.open-cluster-management.io/hosting-subscription'];
  return subscription ? { tool: 'Advanced Cluster Management', name: subscription } : undefined;
};
