import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import type { CheckState } from '../../form/fields/check';
import { TextField } from '../../form/fields/TextField';
import { minorStep, releaseSupported, supportedMinors, versionOf } from '../../hosted-clusters/model/release';
import { useWords } from '../../i18n/useWords';
import { ConfigMapModel } from '../../kubernetes/models';
import { useObject } from '../../kubernetes/read/useObject';
import { poolRelease } from '../model/skew';

/** The minors that the operator supports (operator). */
const SUPPORTED = { namespace: 'hypershift', name: 'supported-versions' };

const isSameVersion = (a: string, b: string): boolean => {
  const [one, other] = [versionOf(a), versionOf(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    minorStep(one) === minorStep(other) &&
    one.patch === other.patch
  );
};

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
  const [supported] = useObject(ConfigMapModel, SUPPORTED);
  const checked = useMemo((): CheckState => {
    if (typeof image !== 'string' || image === '') return { state: 'idle' };
    const minors = supportedMinors(supported?.data?.['supported-versions']);
    // A pool may stay at a version that is no longer supported.
    const isNew = current === undefined || !isSameVersion(image, current);
    const problem =
      poolRelease(image, controlPlane, current) ??
      (minors && isNew ? releaseSupported(image, minors) : undefined);
    return problem ? { state: 'problem', message: problem } : { state: 'ok' };
  }, [image, controlPlane, current, supported]);
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
