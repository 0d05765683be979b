import { message, type Message } from '../../i18n/message';
import { isDnsName } from './dns-name';

/** The user's own domain, below which the cluster's names are made (source: CRD ≤ 253; ingress adds `*.apps.<name>.`). */
export const baseDomain = (domain: string): Message | undefined => {
  if (domain === '') return message('Enter a domain, such as example.com.');
  if (domain.includes('://')) {
    return message('{{value}} is a URL. Write only the domain, such as example.com.', { value: domain });
  }
  if (/^(\*|apps)\./.test(domain)) {
    const right = domain.replace(/^\*\./, '').replace(/^apps\./, '');
    return message('The cluster adds apps and its name itself. Write {{right}}.', { right });
  }
  if (domain.endsWith('.'))
    return message('The domain ends with a dot. Write {{right}}.', { right: domain.slice(0, -1) });
  return isDnsName(domain) && domain.includes('.')
    ? undefined
    : message(
        '{{value}} is not a domain. Write labels of lowercase letters, digits and dashes joined by dots, such as example.com.',
        { value: domain },
      );
};

/** What stands between `apps.` and the base domain instead of the cluster's name (source: CRD ≤ 253). */
export const baseDomainPrefix = (prefix: string): Message | undefined => {
  if (prefix === '') return message('Enter a prefix, such as demo, or choose no prefix.');
  return isDnsName(prefix)
    ? undefined
    : message('{{value}} is not a prefix. Use lowercase letters, digits, dashes and dots.', {
        value: prefix,
      });
};

/** A channel such as `stable-4.21`; '' = none (source: CRD ≤ 100, ClusterVersion). */
export const channel = (name: string): Message | undefined =>
  name === '' || (name.length <= 100 && /^[-A-Za-z0-9.]+$/.test(name))
    ? undefined
    : message('{{value}} is not a channel. Write one such as stable-4.21.', { value: name });
