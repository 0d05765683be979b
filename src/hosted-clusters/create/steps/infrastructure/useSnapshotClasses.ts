import { useMemo } from 'react';
import type { Rule } from '../../../../form/rule';
import { message } from '../../../../i18n/message';
import { VolumeSnapshotClassModel } from '../../../../kubernetes/models';
import { useList } from '../../../../kubernetes/read/useList';
import { choicesOf, type Choices } from '../../../../node-pools/fields/checks/choices';

/** What to say of a snapshot class that the cluster does not have. */
export const noSnapshotClass: Rule<string> = (name) =>
  message('This cluster has no snapshot class {{name}}. Choose one of the list.', { name });

/** The snapshot classes of this cluster. */
export const useSnapshotClasses = (): Choices => {
  const [classes, state] = useList(VolumeSnapshotClassModel, {});
  return useMemo(
    () =>
      choicesOf(VolumeSnapshotClassModel, [classes, state], ({ metadata, driver }) => ({
        value: metadata.name,
        label: metadata.name,
        ...(driver === undefined ? {} : { description: driver }),
      })),
    [classes, state],
  );
};
