// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Route {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: RouteSpec;
  status?: RouteStatus;
}
export interface RouteSpec {
  alternateBackends?: RouteSpecAlternateBackendsItem[];
  host?: string;
  httpHeaders?: RouteSpecHttpHeaders;
  path?: string;
  port?: RouteSpecPort;
  subdomain?: string;
  tls?: RouteSpecTls;
  to: RouteSpecTo;
  wildcardPolicy?: 'None' | 'Subdomain' | '';
}
export interface RouteSpecAlternateBackendsItem {
  kind: 'Service' | '';
  name: string;
  weight?: number;
}
export interface RouteSpecHttpHeaders {
  actions?: RouteSpecHttpHeadersActions;
}
export interface RouteSpecHttpHeadersActions {
  request?: RouteSpecHttpHeadersActionsRequestItem[];
  response?: RouteSpecHttpHeadersActionsResponseItem[];
}
export interface RouteSpecHttpHeadersActionsRequestItem {
  action: RouteSpecHttpHeadersActionsRequestItemAction;
  name: string;
}
export interface RouteSpecHttpHeadersActionsRequestItemAction {
  set?: RouteSpecHttpHeadersActionsRequestItemActionSet;
  type: 'Set' | 'Delete';
}
export interface RouteSpecHttpHeadersActionsRequestItemActionSet {
  value: string;
}
export interface RouteSpecHttpHeadersActionsResponseItem {
  action: RouteSpecHttpHeadersActionsResponseItemAction;
  name: string;
}
export interface RouteSpecHttpHeadersActionsResponseItemAction {
  set?: RouteSpecHttpHeadersActionsResponseItemActionSet;
  type: 'Set' | 'Delete';
}
export interface RouteSpecHttpHeadersActionsResponseItemActionSet {
  value: string;
}
export interface RouteSpecPort {
  targetPort: number | string;
}
export interface RouteSpecTls {
  caCertificate?: string;
  certificate?: string;
  destinationCACertificate?: string;
  externalCertificate?: RouteSpecTlsExternalCertificate;
  insecureEdgeTerminationPolicy?: 'Allow' | 'None' | 'Redirect' | '';
  key?: string;
  termination: 'edge' | 'reencrypt' | 'passthrough';
}
export interface RouteSpecTlsExternalCertificate {
  name?: string;
}
export interface RouteSpecTo {
  kind: 'Service' | '';
  name: string;
  weight?: number;
}
export interface RouteStatus {
  ingress?: RouteStatusIngressItem[];
}
export interface RouteStatusIngressItem {
  conditions?: RouteStatusIngressItemConditionsItem[];
  host?: string;
  routerCanonicalHostname?: string;
  routerName?: string;
  wildcardPolicy?: string;
}
export interface RouteStatusIngressItemConditionsItem {
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
