import { lazy, Suspense } from 'react';
import { Skeleton } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { YamlProblem } from './form-yaml';

export interface YamlEditorProps {
  value: string;
  onChange?: (value: string) => void;
  problems: readonly YamlProblem[];
  isReadOnly?: boolean;
  /** Names the editor, for example "YAML of demo". */
  label: string;
  /** CSS height of the editor; it grows with its text up to this. */
  maxHeight?: string;
}

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
