import { useEffect, useState } from 'react';

interface NameList {
  items: { metadata: { name: string } }[];
}

const names = async (path: string): Promise<string[]> => {
  const response = await fetch(`/api/kubernetes${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return ((await response.json()) as NameList).items.map(({ metadata }) => metadata.name).sort();
};

/** Names of the caller's projects, or of all namespaces where the API server serves no projects; empty if neither may be listed. */
export const useProjects = (isWanted: boolean): readonly string[] => {
  const [projects, setProjects] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    names('/apis/project.openshift.io/v1/projects')
      .catch(() => names('/api/v1/namespaces'))
      .then(setProjects, () => undefined);
  }, [isWanted]);
  return projects;
};
