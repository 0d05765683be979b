import { useEffect, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CheckState } from '../../../form/fields/check';
import { SelectField } from '../../../form/fields/SelectField';
import { useWords } from '../../../i18n/useWords';
import { isVersionUnknown, releaseSupported } from '../../model/release';
import { versionIn } from './releases';
import { useReleases } from './useReleases';

interface ReleaseFieldProps {
  name: string;
  label: string;
  /** Begins with the release of this cluster itself where no others are known. */
  hasPreset?: boolean;
  /** Which of the known releases are offered; all unless given. Any other image can still be typed. */
  isOffered?: (release: string) => boolean;
  /** Instead of what the field says of an image that it does not know. */
  helper?: string;
  /** What else was found about the image; comes before what the field itself finds. */
  problem?: CheckState | undefined;
}

const ALL = (): boolean => true;

/** A release: one that this cluster knows, or any image. */
export const ReleaseField = ({
  name,
  label,
  hasPreset = false,
  isOffered = ALL,
  helper,
  problem,
}: ReleaseFieldProps) => {
  const { t } = useWords();
  const { setValue, getFieldState } = useFormContext();
  const { choices, minors, why, preset } = useReleases();
  const value: unknown = useWatch({ name });
  const release = typeof value === 'string' ? value : '';
  useEffect(() => {
    if (hasPreset && preset !== undefined && release === '' && !getFieldState(name).isDirty) {
      setValue(name, preset, { shouldDirty: true });
    }
  }, [hasPreset, name, preset, release, setValue, getFieldState]);
  const isKnown = choices.items.some((choice) => choice.value === release);
  const checked = useMemo((): CheckState => {
    const unsupported = minors && !isKnown ? releaseSupported(release, minors) : undefined;
    if (unsupported) return { state: 'problem', message: unsupported };
    if (release === '') return { state: 'idle' };
    return why && choices.state !== 'loading' ? { state: 'unchecked', message: why } : { state: 'ok' };
  }, [release, minors, isKnown, why, choices.state]);
  const options = useMemo(
    () => choices.items.filter(({ label: version }) => isOffered(version)),
    [choices.items, isOffered],
  );
  const ownHelper =
    release === '' || isKnown
      ? t('A release of the list, or any release image.')
      : isVersionUnknown(release)
        ? t('The version cannot be told from this image, so it is checked only after creation.')
        : t('This image is not one of the releases of this cluster ({{version}}).', {
            version: versionIn(release) ?? '',
          });
  return (
    <SelectField
      name={name}
      label={label}
      isRequired
      isFreeText
      options={options}
      state={
        choices.why
          ? { phase: 'unchecked', message: choices.why }
          : { phase: choices.state === 'loading' ? 'loading' : 'ready' }
      }
      helper={helper ?? ownHelper}
      checked={problem ?? checked}
    />
  );
};
