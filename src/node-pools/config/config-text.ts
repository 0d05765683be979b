import { readDocuments } from '../../form/yaml/documents';
import type { YamlProblem } from '../../form/yaml/form-yaml';
import { type ConfigKind, configProblems } from '../model/config-documents';

/** Everything wrong with the text of a ConfigMap, each at its line: first whether it is YAML, then what it says. */
export const configTextProblems = (kind: ConfigKind, text: string): readonly YamlProblem[] => {
  const { documents, problems } = readDocuments(text);
  return problems.length > 0 ? problems : configProblems(kind, documents);
};
