import { z } from 'zod';
import { obeys } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { refuse } from '../../../node-pools/fields/refuse';
import { apiName, namesIn, servedName } from '../../model/api-name';
import { objectName } from '../../model/dns-name';
import { MOST_CERTIFICATES, MOST_NAMES } from '../../model/serving-certificates';

/** A certificate of the API server (source: CRD `configuration.apiServer.servingCerts.namedCertificates`). */
const certificateSchema = z
  .object({
    /** as typed, with commas, spaces or lines between; '' = the names in the certificate */
    names: z.string(),
    /** upload = a Secret is made of what is given; existing = a Secret of the namespace */
    source: z.enum(['upload', 'existing']),
    /** the Secret that exists */
    secretName: z.string(),
    /** the Secret that is made; '' = `<cluster>-api-certificate` */
    newSecretName: z.string(),
    /** PEM, the server's certificate first */
    certificate: z.string(),
    /** PEM */
    key: z.string(),
  })
  .superRefine((values, context) => {
    const names = namesIn(values.names);
    refuse(
      context,
      ['names'],
      names.map((name) => servedName(name, '')).find((one) => one !== undefined),
    );
    if (names.length > MOST_NAMES) {
      refuse(
        context,
        ['names'],
        message('There are {{count}} names. At most {{most}} are allowed.', {
          count: names.length,
          most: MOST_NAMES,
        }),
      );
    }
    if (values.source === 'existing') {
      refuse(
        context,
        ['secretName'],
        values.secretName === ''
          ? message('Choose a Secret with a certificate and its key, or upload them.')
          : objectName(values.secretName),
      );
      return;
    }
    refuse(context, ['newSecretName'], objectName(values.newSecretName));
    if (values.certificate.trim() === '') {
      refuse(context, ['certificate'], message('Give the certificate in PEM, with its issuers after it.'));
    }
    if (values.key.trim() === '') {
      refuse(context, ['key'], message('Give the private key of the certificate in PEM.'));
    }
  });

export type CertificateValues = z.infer<typeof certificateSchema>;

/** Name and certificates of the API server, as they stand in a form. */
export const apiShape = {
  /** '' = the address of the load balancer alone */
  apiName: z.string().superRefine(obeys(apiName)),
  certificates: z.array(certificateSchema).superRefine((certificates, context) => {
    if (certificates.length <= MOST_CERTIFICATES) return;
    refuse(
      context,
      [MOST_CERTIFICATES, 'names'],
      message('The API has at most {{most}} certificates.', { most: MOST_CERTIFICATES }),
    );
  }),
};

export interface ApiValues {
  apiName: string;
  certificates: CertificateValues[];
}

export const apiDefaults: ApiValues = { apiName: '', certificates: [] };

/** A certificate as the form first shows it, for the API's name where there is one. */
export const certificateDefaults = (names: string): CertificateValues => ({
  names,
  source: 'upload',
  secretName: '',
  newSecretName: '',
  certificate: '',
  key: '',
});
