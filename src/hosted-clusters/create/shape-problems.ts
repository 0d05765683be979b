import { message } from '../../i18n/message';
import { findModel } from '../../kubernetes/find-model';
import { at } from '../../node-pools/fields/read-object';
import { isOfHypershift, kindOf, nameOf, namespaceOf, type Given, type GivenProblem } from './given';

const V1BETA1 = 'hypershift.openshift.io/v1beta1';

const kindProblem = (one: Given, [cluster]: readonly Given[]): GivenProblem | undefined => {
  const { index, object } = one;
  const apiVersion = at(object, ['apiVersion']);
  if (typeof apiVersion !== 'string') return undefined;
  const kind = kindOf(one);
  const model = findModel({ apiVersion, kind });
  if (!model) {
    return {
      index,
      path: ['kind'],
      message: message(
        '{{kind}} of {{apiVersion}} is not a kind this console can create. Apply it with oc.',
        {
          kind,
          apiVersion,
        },
      ),
    };
  }
  // While the form's namespace is empty, so is that of all it writes; a pool is told its cluster's.
  return model.namespaced &&
    namespaceOf(one) === '' &&
    !isOfHypershift(one) &&
    cluster &&
    namespaceOf(cluster) !== ''
    ? {
        index,
        path: ['metadata'],
        message: message('{{kind}} {{name}} has no namespace. Write metadata.namespace.', {
          kind,
          name: nameOf(one),
        }),
      }
    : undefined;
};

/** What is wrong in objects before any is read: what cannot be created at all, is missing or is there twice. */
export const shapeProblems = (given: readonly Given[], clusters: readonly Given[]): GivenProblem[] => [
  ...(clusters.length === 0
    ? [{ index: -1, path: [], message: message('There is no HostedCluster. Write one object of this kind.') }]
    : []),
  ...clusters.slice(1).map(({ index }) => ({
    index,
    path: ['kind'],
    message: message('There is more than one HostedCluster. One cluster is created at a time.'),
  })),
  ...given.flatMap((one) => kindProblem(one, clusters) ?? []),
  ...given
    .filter((one) => isOfHypershift(one) && at(one.object, ['apiVersion']) !== V1BETA1)
    .map(({ index }) => ({
      index,
      path: ['apiVersion'],
      message: message('This version is not served. Write {{version}}.', { version: V1BETA1 }),
    })),
  ...given
    .filter((one, place) =>
      given
        .slice(0, place)
        .some(
          (other) =>
            kindOf(other) === kindOf(one) &&
            nameOf(other) === nameOf(one) &&
            namespaceOf(other) === namespaceOf(one),
        ),
    )
    .map((one) => ({
      index: one.index,
      path: ['metadata', 'name'],
      message: message('{{kind}} {{name}} is there twice. Remove one.', {
        kind: kindOf(one),
        name: nameOf(one),
      }),
    })),
];
