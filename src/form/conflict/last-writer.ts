import type { KubeObject } from '../../kubernetes/types/object';

/** Our own field manager: it says nothing about the person. */
const OWN = 'hosted-virtualization-plugin';

/**
 * The tool that wrote an object last, as the API server notes it (`metadata.managedFields`); a status counts as nobody's.
 * @returns undefined where it was this plugin, or where nothing is noted
 */
export const lastWriter = ({ metadata }: KubeObject): string | undefined => {
  const [last] = [...(metadata.managedFields ?? [])]
    .filter(({ subresource }) => subresource === undefined || subresource === 'scale')
    .sort((a, b) => (b.time ?? '').localeCompare(a.time ?? ''));
  return last?.manager === OWN ? undefined : last?.manager;
};
