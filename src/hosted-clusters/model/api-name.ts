import { message, type Message } from '../../i18n/message';
import { baseDomain } from './base-domain';
import { isDnsName } from './dns-name';
import { versionOf } from './release';

/** The first minor whose operator knows `kubeAPIServerDNSName` (source: specification). */
const FIRST_MINOR = 19;

/** Names that the API server's own certificate has (source: operator, control plane's PKI). */
const INTERNAL = /^(?:localhost|(?:kubernetes|openshift)(?:\.default(?:\.svc(?:\.cluster\.local)?)?)?)$/;
const LOOPBACK = ['127.0.0.1', '::1', '0:0:0:0:0:0:0:1'];

/**
 * Whether a name belongs to the control plane itself, so that no certificate of the user's may have it.
 * @param clusterName makes `api.<name>.hypershift.local`, by which nodes reach the API; '' = not known yet
 */
export const isInternalName = (name: string, clusterName: string): boolean =>
  INTERNAL.test(name.toLowerCase()) ||
  LOOPBACK.includes(name) ||
  (clusterName !== '' && name.toLowerCase() === `api.${clusterName}.hypershift.local`);

const internalProblem = (name: string): Message =>
  message('{{name}} is a name the control plane uses itself. Use a name of your own domain.', { name });

/** The DNS name of the API server; '' = none (source: CRD, operator). */
export const apiName = (name: string): Message | undefined => {
  if (name === '') return undefined;
  if (/^https?:/.test(name) || /:\d+$/.test(name)) {
    return message('{{value}} is an address. Write only the name, such as api.example.com.', { value: name });
  }
  if (name.startsWith('*.')) return message('Clients need one name, without *, such as api.example.com.');
  if (isInternalName(name, '')) return internalProblem(name);
  if (/^[\d.]+$/.test(name)) {
    return message('{{value}} is an IP address. Write a name, such as api.example.com.', { value: name });
  }
  // A domain and the name of a host obey the same rule.
  return isDnsName(name) && name.includes('.')
    ? undefined
    : (baseDomain(name) ??
        message('{{value}} is not a name. Write one such as api.example.com.', { value: name }));
};

/**
 * An API name needs a release that knows it. A release that does not say its version refuses nothing.
 * @param release an image or a version
 */
export const apiNameRelease = (name: string, release: string): Message | undefined => {
  const version = versionOf(release);
  if (name === '' || !version || version.major > 4 || version.minor >= FIRST_MINOR) return undefined;
  return message(
    'An API name needs release 4.{{first}} or newer, and this is {{version}}. Remove the name.',
    {
      first: FIRST_MINOR,
      version: `${version.major}.${version.minor}.${version.patch}`,
    },
  );
};

/** The name must not be the host name that the load balancer of the API has already (source: CRD, CEL). */
export const notLoadBalancerName = (name: string, hostname: string): Message | undefined =>
  name !== '' && hostname !== '' && name.toLowerCase() === hostname.toLowerCase()
    ? message('{{name}} is the host name of the API in Networking already. Use another name here.', { name })
    : undefined;

/** A name that a certificate is served for: a DNS name, with a leading `*.` at most (source: API server, CRD ≤ 253). */
export const servedName = (name: string, clusterName: string): Message | undefined => {
  if (isInternalName(name, clusterName)) return internalProblem(name);
  const rest = name.replace(/^\*\./, '');
  return isDnsName(rest) && rest.includes('.')
    ? undefined
    : message('{{value}} is not a DNS name. Write one such as api.example.com or *.example.com.', {
        value: name,
      });
};

/** The names in a text that lists them with commas, spaces or lines. */
export const namesIn = (text: string): readonly string[] =>
  text.split(/[\s,]+/).filter((name) => name !== '');
