import type { YamlProblem } from './form-yaml';

/** What the editor of YAML takes, in its own chunk as before it is loaded. */
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
