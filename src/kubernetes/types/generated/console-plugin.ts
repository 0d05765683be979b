// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ConsolePlugin {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ConsolePluginSpec;
}
export interface ConsolePluginSpec {
  backend: ConsolePluginSpecBackend;
  contentSecurityPolicy?: ConsolePluginSpecContentSecurityPolicyItem[];
  displayName: string;
  i18n?: ConsolePluginSpecI18N;
  proxy?: ConsolePluginSpecProxyItem[];
}
export interface ConsolePluginSpecBackend {
  service?: ConsolePluginSpecBackendService;
  type: 'Service';
}
export interface ConsolePluginSpecBackendService {
  basePath?: string;
  name: string;
  namespace: string;
  port: number;
}
export interface ConsolePluginSpecContentSecurityPolicyItem {
  directive: 'DefaultSrc' | 'ScriptSrc' | 'StyleSrc' | 'ImgSrc' | 'FontSrc' | 'ConnectSrc';
  values: string[];
}
export interface ConsolePluginSpecI18N {
  loadType: 'Preload' | 'Lazy' | '';
}
export interface ConsolePluginSpecProxyItem {
  alias: string;
  authorization?: 'UserToken' | 'None';
  caCertificate?: string;
  endpoint: ConsolePluginSpecProxyItemEndpoint;
}
export interface ConsolePluginSpecProxyItemEndpoint {
  service?: ConsolePluginSpecProxyItemEndpointService;
  type: 'Service';
}
export interface ConsolePluginSpecProxyItemEndpointService {
  name: string;
  namespace: string;
  port: number;
}
