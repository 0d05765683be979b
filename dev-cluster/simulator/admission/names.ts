const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** What is wrong with a DNS-1123 label, in the words of the API machinery, or undefined. */
export const labelProblem = (name: string): string | undefined => {
  if (name.length > 63) return 'must be no more than 63 characters';
  return label.test(name)
    ? undefined
    : "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
};

/** What is wrong with a DNS-1123 subdomain, in the words of the API machinery, or undefined. */
export const subdomainProblem = (name: string): string | undefined => {
  if (name.length > 253) return 'must be no more than 253 characters';
  return subdomain.test(name)
    ? undefined
    : "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";
};

/** What is wrong with the name of a port (IANA service name), or undefined. */
export const portNameProblem = (name: string): string | undefined =>
  name.length <= 15 && /^[a-z0-9]([a-z0-9]|-(?!-))*$/.test(name) && /[a-z]/.test(name) && !name.endsWith('-')
    ? undefined
    : 'must be an IANA_SVC_NAME (at most 15 characters, lower case, at least one letter)';

/** The names that stand more than once: their later positions with the first one's. */
export const repeats = (names: readonly (string | undefined)[]): { index: number; first: number }[] =>
  names.flatMap((name, index) => {
    const first = name === undefined ? index : names.indexOf(name);
    return first < index ? [{ index, first }] : [];
  });
