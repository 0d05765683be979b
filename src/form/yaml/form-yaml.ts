import type { Message } from '../../i18n/message';

/** Something to say about a line of YAML. */
export interface YamlProblem {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; given where a text is no YAML, as a line may be long. */
  readonly column?: number;
  readonly message: Message;
  /** `info` for what the form cannot express but keeps. */
  readonly level?: 'error' | 'warning' | 'info';
}

/** What an edited text means for the form. */
export type YamlReading<Values> =
  | {
      readonly values: Values;
      /** What the form keeps but cannot show. */ readonly notes?: readonly YamlProblem[];
    }
  | { readonly problems: readonly YamlProblem[] };

/** Form and YAML as two views of one value. */
export interface FormYaml<Values> {
  /** The objects of these values as a multi-document text, with secrets masked. */
  readonly toYaml: (values: Values) => string;
  /** Back again. `current` are the form's values: secrets that are still masked in the text come from there. */
  readonly fromYaml: (text: string, current: Values) => YamlReading<Values>;
}
