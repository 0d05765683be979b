import { useMemo } from 'react';
import { Alert } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { readDocuments } from '../../form/yaml/documents';
import { useWords } from '../../i18n/useWords';
import { ConfigMapModel, NodePoolModel } from '../../kubernetes/models';
import { useList } from '../../kubernetes/read/useList';
import { configMapsOf } from '../model/config-users';
import { profileClashes } from '../model/tuned-profiles';

interface ProfileClashesProps {
  /** Field of the text. */
  name: string;
  namespace: string;
  clusterName: string;
  /** The ConfigMap that the text is for. */
  map: string;
}

/** Warns of each profile that another tuning of the cluster defines too. What may not be read is not compared. */
export const ProfileClashes = ({ name, namespace, clusterName, map }: ProfileClashesProps) => {
  const { t } = useWords();
  const text: unknown = useWatch({ name });
  const query = namespace === '' ? null : { namespace };
  const [pools] = useList(NodePoolModel, query);
  const [maps] = useList(ConfigMapModel, query);
  const clashes = useMemo(() => {
    const named = new Set(
      pools
        .filter(({ spec }) => spec.clusterName === clusterName)
        .flatMap((pool) => configMapsOf(pool).map((one) => one.name)),
    );
    const others = maps
      .filter(({ metadata }) => metadata.name !== map && named.has(metadata.name))
      .map(({ metadata, data }) => ({
        map: metadata.name,
        documents: readDocuments(data?.tuning ?? '').documents,
      }));
    return profileClashes(readDocuments(typeof text === 'string' ? text : '').documents, others);
  }, [pools, maps, clusterName, map, text]);
  return (
    <div aria-live="polite">
      {clashes.map((clash) => (
        <Alert
          key={`${clash.map} ${clash.profile}`}
          variant="warning"
          isInline
          isPlain
          title={t(
            'ConfigMap {{map}} has a profile {{profile}} too. Names of profiles are unique in the cluster: rename one.',
            { map: clash.map, profile: clash.profile },
          )}
          data-test="profile-clash"
        />
      ))}
    </div>
  );
};
