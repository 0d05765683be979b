import type { Model } from '../model';
import { list } from '../write/write';

/** The caller's own namespaces, as OpenShift lists them for anybody. */
const ProjectModel: Model = {
  group: 'project.openshift.io',
  version: 'v1',
  kind: 'Project',
  plural: 'projects',
  namespaced: false,
};

/** Of the user's own namespaces no more than these are asked about one by one: each costs a request. */
export const MOST_NAMESPACES = 100;

/** The names of the namespaces that the user has a part in. Rejects where nobody tells, as on Kubernetes without projects. */
export const ownNamespaces = async (): Promise<readonly string[]> => {
  const projects = await list(ProjectModel);
  return projects.map(({ metadata }) => metadata.name);
};
