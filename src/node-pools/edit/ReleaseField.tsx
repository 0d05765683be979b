import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../form/fields/check';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { poolRelease } from '../model/skew';

interface ReleaseFieldProps {
  name: string;
  /** Version of the control plane; undefined = not known, so that the operator judges. */
  controlPlane: string | undefined;
  /** The version the pool has now. */
  current?: string | undefined;
  /** What nothing means. */
  helper?: string;
}

/** The release of a pool, judged against its control plane. */
export const ReleaseField = ({ name, controlPlane, current, helper }: ReleaseFieldProps) => {
  const { t } = useWords();
  const image: unknown = useWatch({ name });
  const checked = useMemo((): CheckState => {
    if (typeof image !== 'string' || image === '') return { state: 'idle' };
    const problem = poolRelease(image, controlPlane, current);
    return problem ? { state: 'problem', message: problem } : { state: 'ok' };
  }, [image, controlPlane, current]);
  return (
    <TextField
      name={name}
      label={t('Release image')}
      checked={checked}
      helper={
        helper ??
        (controlPlane === undefined
          ? t('Not newer than the control plane, and at most three minors older.')
          : t('Not newer than the control plane at {{version}}, and at most three minors older.', {
              version: controlPlane,
            }))
      }
    />
  );
};
