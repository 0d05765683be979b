import { useMemo } from 'react';
import { stringify } from 'yaml';
import { useWords } from '../../i18n/useWords';
import type { KubeObject } from '../../kubernetes/types/object';
import { withPassword } from '../../kubernetes/url-password';
import { YamlEditor } from './YamlEditor';

/** An object as the server keeps it, without the bookkeeping of its managers and the passwords of URLs. Not for kinds that hold secrets. */
export const ObjectYaml = ({ object }: { object: KubeObject }) => {
  const { t } = useWords();
  const text = useMemo(() => {
    const metadata = { ...object.metadata };
    delete metadata.managedFields;
    return withPassword(stringify({ ...object, metadata }), '•••');
  }, [object]);
  return (
    <YamlEditor
      value={text}
      isReadOnly
      problems={[]}
      label={t('YAML of {{name}}', { name: object.metadata.name })}
    />
  );
};
