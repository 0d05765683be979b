import { HelperText, HelperTextItem } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import type { HostedCluster } from '../../../kubernetes/types/generated/hosted-cluster';
import { CertificateChain } from '../../fields/certificates/CertificateChain';
import { useServing } from '../../fields/certificates/useServing';
import { useTlsSecret } from '../../fields/certificates/useTlsSecret';
import type { ServedCertificate } from '../../model/api-access';

interface ApiCertificateProps {
  cluster: HostedCluster;
  certificate: ServedCertificate;
}

/**
 * One certificate that the API serves, with what is wrong with it by now. Its Secret is read for that: a certificate is
 * no secret, and its end is worth knowing before it comes. The key in it is looked at only here.
 */
export const ApiCertificate = ({ cluster, certificate: { names, secret } }: ApiCertificateProps) => {
  const { t, say } = useWords();
  const { name, namespace = '' } = cluster.metadata;
  const { certificate, key, check } = useTlsSecret(namespace, secret);
  const serving = useServing(certificate, key, names.join(' '), name);
  const wrong = [check, serving.certificate, serving.key].find(
    ({ state }) => state === 'problem' || state === 'unchecked',
  );
  return (
    <section
      aria-label={t('Certificate in Secret {{secret}}', { secret })}
      data-test={`api-certificate-${secret}`}
      style={{ marginBlockEnd: 'var(--pf-t--global--spacer--md)' }}
    >
      <div>
        {names.length === 0
          ? t('Secret {{secret}}, for all names in it', { secret })
          : t('Secret {{secret}}, for {{names}}', { secret, names: names.join(', ') })}
      </div>
      <CertificateChain certificates={serving.certificates} />
      {wrong && 'message' in wrong ? (
        <HelperText>
          <HelperTextItem
            variant={wrong.state === 'problem' ? 'error' : 'warning'}
            data-test="api-certificate-problem"
          >
            {say(wrong.message)}
          </HelperTextItem>
        </HelperText>
      ) : null}
    </section>
  );
};
