import { useMemo } from 'react';
import { useWords } from '../../../../i18n/useWords';
import type { DiskSource } from '../../../model/disk-rules';

/** What each source of a disk is called. */
export const useSourceWords = (): Readonly<Record<DiskSource, string>> => {
  const { t } = useWords();
  return useMemo(
    () => ({
      image: t('Golden image'),
      blank: t('Empty volume'),
      http: t('Web server'),
      s3: t('S3'),
      gcs: t('GCS'),
      registry: t('Container image, kept as a volume'),
      container: t('Container image, lost at each stop'),
      clone: t('Copy of a volume'),
      attach: t('The volume itself'),
      ephemeral: t('A volume, changes lost at each stop'),
      emptyDisk: t('Empty disk, lost at each stop'),
    }),
    [t],
  );
};
