import { Label, List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { CertificateLine } from '../../../fields/certificates/CertificateLine';
import type { CertificatesState } from '../../../fields/certificates/useCertificates';

/** The certificates of a bundle: whose each is, and until when it holds. */
export const BundleCertificates = ({ read }: { read: CertificatesState }) => {
  const { t } = useWords();
  if (read.phase !== 'read' || read.certificates.length === 0) return null;
  return (
    <List isPlain data-test="bundle-certificates">
      {read.certificates.map((certificate, index) => (
        <ListItem key={index}>
          <CertificateLine certificate={certificate} />{' '}
          {certificate.isAuthority ? null : (
            <Label status="warning" isCompact data-test="certificate-no-authority">
              {t('Not of an authority')}
            </Label>
          )}
        </ListItem>
      ))}
    </List>
  );
};
