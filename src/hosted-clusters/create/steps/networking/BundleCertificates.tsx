import { Label, List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import { useNow } from '../../../../ui/time/useNow';
import type { CertificatesState } from '../../../fields/certificates/useCertificates';
import { titleOf, validityOf, type CertificateFacts } from '../../../model/certificate-facts';

/** The certificates of a bundle: whose each is, and until when it holds. */
export const BundleCertificates = ({ read }: { read: CertificatesState }) =>
  read.phase === 'read' && read.certificates.length > 0 ? (
    <List isPlain data-test="bundle-certificates">
      {read.certificates.map((certificate, index) => (
        <ListItem key={index}>
          <BundleCertificate certificate={certificate} />
        </ListItem>
      ))}
    </List>
  ) : null;

const BundleCertificate = ({ certificate }: { certificate: CertificateFacts }) => {
  const { t, language } = useWords();
  const now = useNow();
  const date = (iso: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
  const validity = validityOf(certificate, now);
  const warning = {
    valid: undefined,
    expired: t('Expired'),
    soon: t('Expires soon'),
    'not-yet': t('Not valid yet'),
  }[validity];
  return (
    <>
      <strong>{titleOf(certificate)}</strong>{' '}
      <small>
        {validity === 'not-yet'
          ? t('from {{date}}', { date: date(certificate.notBefore) })
          : t('until {{date}}', { date: date(certificate.notAfter) })}
      </small>{' '}
      {warning === undefined ? null : (
        <Label
          status={validity === 'expired' ? 'danger' : 'warning'}
          isCompact
          data-test={`certificate-${validity}`}
        >
          {warning}
        </Label>
      )}{' '}
      {certificate.isAuthority ? null : (
        <Label status="warning" isCompact data-test="certificate-no-authority">
          {t('Not of an authority')}
        </Label>
      )}
    </>
  );
};
