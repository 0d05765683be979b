/** A sentence that a view will translate: an English key and the values put into its {{placeholders}}. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/**
 * Makes a Message in code that does not translate (models, rules, errors).
 * The string extractor reads `message('…')` as it reads `t('…')`, so the key must be a literal.
 */
export const message = (key: string, values?: Message['values']): Message =>
  values ? { key, values } : { key };
