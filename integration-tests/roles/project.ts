import type { Api } from '../api';
import { createCluster } from '../clusters';
import { madeDisk, ROOT, runVm, vmObject } from '../virtual-machines';

/** What the crawl finds in its project. */
export interface Project {
  namespace: string;
  /** A hosted cluster, and its pool of the same name. */
  cluster: string;
  /** A virtual machine that runs, with a volume of its own. */
  vm: string;
}

/** Makes what the screens of details show. The namespace must exist. */
export const fillProject = async (api: Api, namespace: string): Promise<Project> => {
  const project = { namespace, cluster: 'demo', vm: 'web' };
  await createCluster(api, { namespace, name: project.cluster, pools: [1] });
  await runVm(api, vmObject({ namespace, name: project.vm, disks: [ROOT, madeDisk('data')] }));
  return project;
};
