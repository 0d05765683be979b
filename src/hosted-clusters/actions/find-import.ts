import { ManagedClusterModel } from '../../kubernetes/models';
import { sendRequest } from '../../kubernetes/request';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { ManagedCluster } from '../../kubernetes/types/generated/managed-cluster';
import { list } from '../../kubernetes/write/write';
import { isImportOf } from '../model/imported';

const isGroupList = (value: unknown): value is { groups: readonly { name: string }[] } =>
  typeof value === 'object' && value !== null && 'groups' in value && Array.isArray(value.groups);

/** Asks which groups there are, so that no request goes to an API that is not served. */
const isServed = async (group: string): Promise<boolean> => {
  const groups = await sendRequest({ path: '/apis' });
  return isGroupList(groups) && groups.groups.some(({ name }) => name === group);
};

/** The ManagedCluster that stands for this cluster; undefined without ACM or when it is not imported. Rejects with an ApiError. */
export const findImport = async (cluster: HostedCluster): Promise<ManagedCluster | undefined> => {
  if (!(await isServed(ManagedClusterModel.group))) return undefined;
  const found = await list(ManagedClusterModel, { fieldSelector: `metadata.name=${cluster.metadata.name}` });
  return found.find((managed) => isImportOf(managed, cluster));
};
