import type { AccessQuestion } from '../../../../kubernetes/access/reviews';
import type { Model } from '../../../../kubernetes/model';
import { findModel } from '../../../../kubernetes/find-model';
import { ManagedClusterSetModel } from '../../../../kubernetes/models';
import type { KubeObject } from '../../../../kubernetes/types/object';

/** The set that an imported cluster joins (source: open-cluster-management). */
const SET_LABEL = 'cluster.open-cluster-management.io/clusterset';

const creation = (model: Model, { metadata }: KubeObject): AccessQuestion => ({
  model,
  verb: 'create',
  ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
});

const joining = ({ kind, metadata }: KubeObject): readonly AccessQuestion[] => {
  const set = metadata.labels?.[SET_LABEL] ?? '';
  return kind === 'ManagedCluster' && set !== ''
    ? [{ model: ManagedClusterSetModel, verb: 'create', subresource: 'join', name: set }]
    : [];
};

/**
 * What a user must be allowed to do to create these objects, each question once. The objects are those of the form now, so a
 * trust bundle asks for ConfigMaps and an import for ManagedClusters. Kinds that this plugin does not know are left to the dry run.
 */
export const neededRights = (objects: readonly KubeObject[]): readonly AccessQuestion[] => {
  const questions = objects.flatMap((object) => {
    const model = findModel(object);
    // Nobody can be asked about a namespace that is not typed yet.
    const isPlaced = model && (!model.namespaced || Boolean(object.metadata.namespace));
    return isPlaced ? [creation(model, object), ...joining(object)] : [];
  });
  const named = new Map(questions.map((question) => [JSON.stringify(question), question]));
  return [...named.values()];
};
