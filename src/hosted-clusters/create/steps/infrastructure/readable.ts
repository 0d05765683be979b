import type { Infrastructure } from './values';

/** The step with all that its objects cannot say as it is at first: what reading them gives back. Used by tests only. */
export const readableInfrastructure = (all: Infrastructure): Infrastructure =>
  all.kubeconfig === '' ? { ...all, infraNamespace: '' } : all;
