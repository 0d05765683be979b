import { useEffect, useState } from 'react';
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

/**
 * The names of the namespaces that the user has a part in, for whoever may not list all. Undefined while they are read;
 * empty where nobody tells.
 * @param isAsked whether they are needed at all
 */
export const useOwnNamespaces = (isAsked = true): readonly string[] | undefined => {
  const [names, setNames] = useState<readonly string[]>();
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const take = (found: readonly string[]) => {
      if (isCurrent) setNames(found);
    };
    list(ProjectModel).then(
      (projects) => take(projects.map(({ metadata }) => metadata.name)),
      () => take([]),
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);
  return names;
};
