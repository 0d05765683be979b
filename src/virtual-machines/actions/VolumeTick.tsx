import { Checkbox } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { VolumeFate } from '../model/volume-fate';

interface VolumeTickProps {
  /** Of the tick, unique on the page. */
  id: string;
  fate: VolumeFate;
  onFlip: () => void;
}

/** Asks of one volume whether it goes with its machine. */
export const VolumeTick = ({ id, fate: { name, isOwned, goes, users }, onFlip }: VolumeTickProps) => {
  const { t } = useWords();
  const isUsed = users.length > 0;
  const description = isUsed
    ? t('Also used by {{names}}, so it stays unless it belongs to this one.', { names: users.join(', ') })
    : isOwned
      ? t('Made for this virtual machine.')
      : t('Was there before and is attached.');
  return (
    <Checkbox
      id={id}
      label={t('Delete volume {{name}}', { name })}
      description={description}
      isChecked={goes}
      isDisabled={isUsed && !isOwned}
      onChange={onFlip}
      data-test={`volume-${name}`}
    />
  );
};
