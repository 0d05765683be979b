import { z } from 'zod';
import { obeys } from '../../../../form/rule';
import { refuse } from '../../../../node-pools/fields/refuse';
import { size } from '../../../../node-pools/model/quantity';
import { baseDomain, baseDomainPrefix, channel } from '../../../model/base-domain';
import { clusterIdentity, clusterName, namespaceName } from '../../../model/cluster-name';
import { objectName } from '../../../model/dns-name';
import { encryptionSecret } from '../../../model/encryption';
import { pullSecret } from '../../../model/pull-secret';
import { releaseImage } from '../../../model/release';
import { sshKey } from '../../../model/ssh-key';

const availability = z.enum(['HighlyAvailable', 'SingleReplica']);

/** The values of the step Details (specification: hosted clusters, details). */
export const detailsSchema = z
  .object({
    name: z.string().superRefine(obeys(clusterName)),
    namespace: z.string().superRefine(obeys(namespaceName)),
    /** release image */
    release: z.string().superRefine(obeys(releaseImage)),
    /** '' = none */
    channel: z.string().superRefine(obeys(channel)),
    /** infra = a subdomain of the management cluster's ingress; own = a domain of the user's */
    baseDomainMode: z.enum(['infra', 'own']),
    baseDomain: z.string(),
    /** name = the cluster's name, none = hosts directly below the domain, own = baseDomainPrefix */
    prefixMode: z.enum(['name', 'none', 'own']),
    baseDomainPrefix: z.string(),
    /** the text of the pull secret, JSON */
    pullSecret: z.string(),
    /** '' = `<name>-pull-secret`; another name with no text = a Secret that exists */
    pullSecretName: z.string().superRefine(obeys(objectName)),
    /** '' = none */
    sshKey: z.string().superRefine(obeys(sshKey)),
    /** '' = `<name>-ssh-key`; another name with no text = a Secret that exists */
    sshKeyName: z.string().superRefine(obeys(objectName)),
    fips: z.boolean(),
    controllerAvailability: availability,
    infrastructureAvailability: availability,
    /** '' = the default class */
    etcdStorageClass: z.string().superRefine(obeys(objectName)),
    etcdSize: z.string().superRefine(obeys(size)),
    encryption: z.enum(['generated', 'existing']),
    encryptionSecretName: z.string(),
  })
  .superRefine((details, context) => {
    refuse(context, ['name'], clusterIdentity(details));
    if (details.baseDomainMode === 'own') {
      refuse(context, ['baseDomain'], baseDomain(details.baseDomain));
      if (details.prefixMode === 'own') {
        refuse(context, ['baseDomainPrefix'], baseDomainPrefix(details.baseDomainPrefix));
      }
    }
    if (details.pullSecretName === '' || details.pullSecret !== '') {
      refuse(context, ['pullSecret'], pullSecret(details.pullSecret));
    }
    if (details.encryption === 'existing') {
      refuse(context, ['encryptionSecretName'], encryptionSecret(details.encryptionSecretName));
    }
  });

export type Details = z.infer<typeof detailsSchema>;

/** Details as the form first shows them (source: CRD defaults, `hcp` defaults). */
export const detailsDefaults: Details = {
  name: '',
  namespace: 'clusters',
  release: '',
  channel: '',
  baseDomainMode: 'infra',
  baseDomain: '',
  prefixMode: 'name',
  baseDomainPrefix: '',
  pullSecret: '',
  pullSecretName: '',
  sshKey: '',
  sshKeyName: '',
  fips: false,
  controllerAvailability: 'HighlyAvailable',
  infrastructureAvailability: 'SingleReplica',
  etcdStorageClass: '',
  etcdSize: '8Gi',
  encryption: 'generated',
  encryptionSecretName: '',
};
