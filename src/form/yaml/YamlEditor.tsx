import { lazy, Suspense } from 'react';
import { Skeleton } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { YamlEditorProps } from './editor-props';

// CodeMirror is the largest part of a form, and most never open it.
const CodeEditor = lazy(() => import('./CodeEditor'));

/** YAML with line numbers and marks at the lines that have a problem. */
export const YamlEditor = (props: YamlEditorProps) => {
  const { t } = useWords();
  return (
    <Suspense fallback={<Skeleton height="20rem" screenreaderText={t('Loading')} />}>
      <CodeEditor {...props} />
    </Suspense>
  );
};
