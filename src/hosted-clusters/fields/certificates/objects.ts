import type { HostedClusterSpec } from '../../../kubernetes/types/generated/hosted-cluster';
import { namesIn } from '../../model/api-name';
import type { ApiValues, CertificateValues } from './values';

/** The type of a TLS Secret and its entries (source: core API). */
export const TLS_TYPE = 'kubernetes.io/tls';
export const TLS_CERTIFICATE = 'tls.crt';
export const TLS_KEY = 'tls.key';

/** The name of the Secret made for a certificate where the user gives none: each has its own. */
export const defaultCertificateSecret = (clusterName: string, index: number): string =>
  `${clusterName}-api-certificate${index === 0 ? '' : `-${index + 1}`}`;

/** The Secret that holds a certificate. */
export const certificateSecret = (
  clusterName: string,
  certificate: Pick<CertificateValues, 'source' | 'secretName' | 'newSecretName'>,
  index: number,
): string =>
  certificate.source === 'existing'
    ? certificate.secretName
    : certificate.newSecretName || defaultCertificateSecret(clusterName, index);

/** The fields of a HostedCluster for the name and the certificates of its API. */
export const apiSpec = (
  clusterName: string,
  { apiName, certificates }: ApiValues,
): Partial<HostedClusterSpec> => ({
  ...(apiName === '' ? {} : { kubeAPIServerDNSName: apiName }),
  ...(certificates.length === 0
    ? {}
    : {
        configuration: {
          apiServer: {
            servingCerts: {
              namedCertificates: certificates.map((one, index) => {
                const names = namesIn(one.names);
                return {
                  ...(names.length === 0 ? {} : { names: [...names] }),
                  servingCertificate: { name: certificateSecret(clusterName, one, index) },
                };
              }),
            },
          },
        },
      }),
});
