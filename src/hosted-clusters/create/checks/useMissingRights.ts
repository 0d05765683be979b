import type { Message } from '../../../i18n/message';
import { useAccess, type Access } from '../../../kubernetes/access/useAccess';
import { HostedClusterModel, NamespaceModel, NodePoolModel, SecretModel } from '../../../kubernetes/models';

const isDenied = (access: Access): access is Extract<Access, { state: 'denied' }> =>
  access.state === 'denied';

/** The rights the user lacks to create a cluster in a namespace, each as a sentence. Empty while they are asked for. */
export const useMissingRights = (namespace: string, isNamespaceNew: boolean): readonly Message[] => {
  const where = { namespace };
  const asked = [
    useAccess(HostedClusterModel, 'create', where),
    useAccess(NodePoolModel, 'create', where),
    useAccess(SecretModel, 'create', where),
  ];
  const namespaces = useAccess(NamespaceModel, 'create');
  return [...asked, ...(isNamespaceNew ? [namespaces] : [])].filter(isDenied).map(({ reason }) => reason);
};
