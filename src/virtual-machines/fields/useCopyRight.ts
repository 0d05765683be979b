import type { CheckState } from '../../form/fields/check';
import { useWords } from '../../i18n/useWords';
import { useAccess } from '../../kubernetes/access/useAccess';
import { DataVolumeModel } from '../../kubernetes/models';

interface CopyRight {
  /** Stops the form where the right is missing. */
  readonly checked?: CheckState;
  /** Tells it as soon as the namespace is chosen. */
  readonly warning?: string;
}

/**
 * Whether a volume of a namespace may be copied into another; CDI asks for a right of its own there (source: CDI, `datavolumes/source`).
 * @param from the namespace of the volume, '' where none is chosen
 * @returns what its field shows
 */
export const useCopyRight = (namespace: string, from: string): CopyRight => {
  const { say } = useWords();
  const isOther = from !== '' && from !== namespace;
  const may = useAccess(DataVolumeModel, 'create', {
    namespace: isOther ? from : namespace,
    subresource: 'source',
  });
  return isOther && may.state === 'denied'
    ? { checked: { state: 'problem', message: may.reason }, warning: say(may.reason) }
    : {};
};
