import { isJsonObject, mergeJson, own, type JsonObject } from '../../node-pools/fields/leftovers';
import { at } from '../../node-pools/fields/read-object';
import { passwordOf, withPassword } from '../../kubernetes/url-password';

const PROXY = ['spec', 'configuration', 'proxy'];
const URLS = ['httpProxy', 'httpsProxy'];

const isCluster = (object: JsonObject): boolean => own(object, 'kind') === 'HostedCluster';

/** A HostedCluster with the URLs of its proxy changed; any other object as it is. */
const mapUrls = (object: JsonObject, change: (url: string, field: string) => string): JsonObject => {
  const proxy = isCluster(object) ? at(object, PROXY) : undefined;
  const urls = URLS.flatMap((field): [string, string][] => {
    const url = own(proxy, field);
    return typeof url === 'string' ? [[field, change(url, field)]] : [];
  });
  if (urls.length === 0) return object;
  const changed = mergeJson(object, { spec: { configuration: { proxy: Object.fromEntries(urls) } } });
  return isJsonObject(changed) ? changed : object;
};

/** An object with the passwords of proxies masked: the API keeps them in the HostedCluster itself. */
export const maskedProxy = (object: JsonObject, mask: string): JsonObject =>
  mapUrls(object, (url) => withPassword(url, mask));

/** An object with each mask replaced by the password of the same proxy; one that hides nothing stays, and is refused. */
export const unmaskedProxy = (object: JsonObject, shown: readonly JsonObject[], mask: string): JsonObject => {
  const before = at(shown.find(isCluster), PROXY);
  return mapUrls(object, (url, field) => {
    const known = own(before, field);
    const password = typeof known === 'string' ? passwordOf(known) : undefined;
    return passwordOf(url) === mask && password !== undefined ? withPassword(url, password) : url;
  });
};

/** The values of a proxy without the URLs that hold a password, for a draft that outlives the page. */
export const withoutPasswords = <T extends { httpProxy: string; httpsProxy: string }>(proxy: T): T => {
  const kept = (url: string): string => (passwordOf(url) === undefined ? url : '');
  return { ...proxy, httpProxy: kept(proxy.httpProxy), httpsProxy: kept(proxy.httpsProxy) };
};
