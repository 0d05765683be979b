import { useMemo } from 'react';
import { stringify } from 'yaml';
import { YamlEditor } from '../../form/yaml/YamlEditor';
import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';

/** The object as the server keeps it, without the bookkeeping of its managers. A HostedCluster holds no secret. */
export const YamlTab = ({ cluster }: { cluster: HostedCluster }) => {
  const { t } = useWords();
  const text = useMemo(() => {
    const metadata = { ...cluster.metadata };
    delete metadata.managedFields;
    return stringify({ ...cluster, metadata });
  }, [cluster]);
  return (
    <YamlEditor
      value={text}
      isReadOnly
      problems={[]}
      label={t('YAML of {{name}}', { name: cluster.metadata.name })}
    />
  );
};
