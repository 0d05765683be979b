import { message, type Message } from '../../i18n/message';
import { readAddress, readCidr } from './cidr';
import { isDnsName } from './dns-name';

const parsed = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

const proxyUrl = (text: string, schemes: readonly string[]): Message | undefined => {
  if (text === '') return undefined;
  const example = `${schemes[0] ?? 'http'}://proxy.example.com:3128`;
  const url = parsed(text);
  if (!url || url.hostname === '' || !/^[a-z][a-z0-9+.-]*:\/\//.test(text)) {
    return message('This is not a URL. Write one such as {{example}}.', { example });
  }
  if (!schemes.includes(url.protocol.slice(0, -1))) {
    return message('The URL of this proxy begins with {{schemes}}. Write one such as {{example}}.', {
      schemes: schemes.map((scheme) => `${scheme}://`).join(', '),
      example,
    });
  }
  return /\s/.test(text) ? message('The URL has a space in it.') : undefined;
};

/** The proxy for HTTP; '' = none (source: network operator, ValidateProxyConfig: scheme http). */
export const httpProxy = (url: string): Message | undefined => proxyUrl(url, ['http']);

/** The proxy for HTTPS; '' = none. It is mostly asked in HTTP itself (source: network operator: any scheme of the two). */
export const httpsProxy = (url: string): Message | undefined => proxyUrl(url, ['http', 'https']);

const exceptionProblem = (entry: string): Message | undefined => {
  if (entry === '') return message('There is a comma too much.');
  // Asked in this order a pasted list of thousands is read in no time: reading an address is slow.
  if (entry.includes('/') && readCidr(entry)) return undefined;
  if (entry.includes(':') && readAddress(entry)) {
    return message('Write {{value}} as a range: {{right}}.', { value: entry, right: `${entry}/128` });
  }
  if (entry.includes('*')) {
    return message('{{value}} has a star in it. Write {{right}} for a domain and all below it.', {
      value: entry,
      right: entry.replace(/^\*(?=\.)/, '').replaceAll('*', ''),
    });
  }
  return isDnsName(entry.replace(/^\./, '').toLowerCase())
    ? undefined
    : message('{{value}} is neither a domain, an address nor a range.', { value: entry });
};

/**
 * What is reached without the proxy: domains, addresses and ranges, joined by commas; '*' alone = everything; '' = none.
 * Source: network operator (ValidateProxyConfig).
 */
export const noProxy = (text: string): Message | undefined => {
  if (text === '' || text === '*') return undefined;
  for (const entry of text.split(',')) {
    const problem = exceptionProblem(entry.trim());
    if (problem) return problem;
  }
  return undefined;
};

/** What is unusual in a good URL of a proxy: everybody who may read clusters may read it (source: CRD, no Secret). */
export const proxyWarning = (url: string): Message | undefined =>
  (parsed(url)?.password ?? '') !== ''
    ? message('The password stands in the HostedCluster, readable for everybody who may read clusters.')
    : undefined;

/** The ConfigMap of certificates that the proxy is trusted by needs this key (source: operator). */
export const trustedCa = (data: Readonly<Record<string, string>> | undefined): Message | undefined =>
  data && Object.hasOwn(data, 'ca-bundle.crt')
    ? undefined
    : message('The ConfigMap has no key ca-bundle.crt. Put the certificates there.');
