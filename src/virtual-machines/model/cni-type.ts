const typeIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
    ? value.type
    : '';

/** The plugin of a network: `type` of its CNI configuration, or of the first in its list; '' where it tells none (CNI). */
export const cniTypeOf = (config: string | undefined): string => {
  try {
    const parsed: unknown = JSON.parse(config ?? '');
    if (typeof parsed === 'object' && parsed !== null && 'plugins' in parsed && Array.isArray(parsed.plugins))
      return typeIn(parsed.plugins[0]);
    return typeIn(parsed);
  } catch {
    return '';
  }
};
