import { useMemo } from 'react';
import { Checkbox, Stack, StackItem } from '@patternfly/react-core';
import { fieldId } from '../../form/field-id';
import { FieldFrame } from '../../form/fields/FieldFrame';
import type { FieldProps } from '../../form/fields/field-props';
import { useField } from '../../form/fields/useField';
import { useWords } from '../../i18n/useWords';
import { sizeWords } from '../../node-pools/model/size-words';
import type { MovableVolume } from '../model/storage-move';

interface VolumesFieldProps extends FieldProps {
  volumes: readonly MovableVolume[];
}

/** Volumes to tick; one that cannot be moved says why. The form's value is an array of their names. */
export const VolumesField = ({ volumes, ...props }: VolumesFieldProps) => {
  const { value, change, leave, problem } = useField(props);
  const chosen = useMemo(() => (Array.isArray(value) ? (value as readonly unknown[]) : []), [value]);
  return (
    <FieldFrame {...props} problem={problem} role="group">
      <Stack hasGutter>
        {volumes.map((volume, index) => (
          <StackItem key={volume.name}>
            <VolumeBox
              id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${volume.name}`}
              volume={volume}
              isChosen={chosen.includes(volume.name)}
              onChange={(isOn) => {
                const names = volumes.map(({ name }) => name);
                change(names.filter((name) => (name === volume.name ? isOn : chosen.includes(name))));
                leave();
              }}
            />
          </StackItem>
        ))}
      </Stack>
    </FieldFrame>
  );
};

interface VolumeBoxProps {
  id: string;
  volume: MovableVolume;
  isChosen: boolean;
  onChange: (isOn: boolean) => void;
}

const VolumeBox = ({ id, volume, isChosen, onChange }: VolumeBoxProps) => {
  const { t, say } = useWords();
  const { name, claim, storageClass, size, reason } = volume;
  const facts = [
    claim,
    ...(storageClass === undefined ? [] : [t('in {{storageClass}}', { storageClass })]),
    ...(size === undefined ? [] : [sizeWords(size)]),
  ].join(' · ');
  return (
    <Checkbox
      id={id}
      label={name}
      description={reason ? `${facts}. ${say(reason)}` : facts}
      isChecked={isChosen}
      onChange={(_event, isOn) => {
        if (!reason) onChange(isOn);
      }}
      aria-disabled={reason !== undefined}
      data-test={`volume-${name}`}
    />
  );
};
