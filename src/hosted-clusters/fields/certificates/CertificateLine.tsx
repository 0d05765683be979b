import { Label } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { useNow } from '../../../ui/time/useNow';
import { titleOf, validityOf, type CertificateFacts } from '../../model/certificate-facts';

/** Whose certificate it is and until when it holds, with a label where that is soon or over. */
export const CertificateLine = ({ certificate }: { certificate: CertificateFacts }) => {
  const { t, language } = useWords();
  const validity = validityOf(certificate, useNow());
  const date = (iso: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(iso));
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
      )}
    </>
  );
};
