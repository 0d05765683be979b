// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface OAuth {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: OAuthSpec;
  status?: Record<string, unknown>;
}
export interface OAuthSpec {
  identityProviders?: OAuthSpecIdentityProvidersItem[];
  templates?: OAuthSpecTemplates;
  tokenConfig?: OAuthSpecTokenConfig;
}
export interface OAuthSpecIdentityProvidersItem {
  basicAuth?: OAuthSpecIdentityProvidersItemBasicAuth;
  github?: OAuthSpecIdentityProvidersItemGithub;
  gitlab?: OAuthSpecIdentityProvidersItemGitlab;
  google?: OAuthSpecIdentityProvidersItemGoogle;
  htpasswd?: OAuthSpecIdentityProvidersItemHtpasswd;
  keystone?: OAuthSpecIdentityProvidersItemKeystone;
  ldap?: OAuthSpecIdentityProvidersItemLdap;
  mappingMethod?: string;
  name?: string;
  openID?: OAuthSpecIdentityProvidersItemOpenID;
  requestHeader?: OAuthSpecIdentityProvidersItemRequestHeader;
  type?: string;
}
export interface OAuthSpecIdentityProvidersItemBasicAuth {
  ca?: OAuthSpecIdentityProvidersItemBasicAuthCa;
  tlsClientCert?: OAuthSpecIdentityProvidersItemBasicAuthTlsClientCert;
  tlsClientKey?: OAuthSpecIdentityProvidersItemBasicAuthTlsClientKey;
  url?: string;
}
export interface OAuthSpecIdentityProvidersItemBasicAuthCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemBasicAuthTlsClientCert {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemBasicAuthTlsClientKey {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemGithub {
  ca?: OAuthSpecIdentityProvidersItemGithubCa;
  clientID?: string;
  clientSecret?: OAuthSpecIdentityProvidersItemGithubClientSecret;
  hostname?: string;
  organizations?: string[];
  teams?: string[];
}
export interface OAuthSpecIdentityProvidersItemGithubCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemGithubClientSecret {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemGitlab {
  ca?: OAuthSpecIdentityProvidersItemGitlabCa;
  clientID?: string;
  clientSecret?: OAuthSpecIdentityProvidersItemGitlabClientSecret;
  url?: string;
}
export interface OAuthSpecIdentityProvidersItemGitlabCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemGitlabClientSecret {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemGoogle {
  clientID?: string;
  clientSecret?: OAuthSpecIdentityProvidersItemGoogleClientSecret;
  hostedDomain?: string;
}
export interface OAuthSpecIdentityProvidersItemGoogleClientSecret {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemHtpasswd {
  fileData?: OAuthSpecIdentityProvidersItemHtpasswdFileData;
}
export interface OAuthSpecIdentityProvidersItemHtpasswdFileData {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemKeystone {
  ca?: OAuthSpecIdentityProvidersItemKeystoneCa;
  domainName?: string;
  tlsClientCert?: OAuthSpecIdentityProvidersItemKeystoneTlsClientCert;
  tlsClientKey?: OAuthSpecIdentityProvidersItemKeystoneTlsClientKey;
  url?: string;
}
export interface OAuthSpecIdentityProvidersItemKeystoneCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemKeystoneTlsClientCert {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemKeystoneTlsClientKey {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemLdap {
  attributes?: OAuthSpecIdentityProvidersItemLdapAttributes;
  bindDN?: string;
  bindPassword?: OAuthSpecIdentityProvidersItemLdapBindPassword;
  ca?: OAuthSpecIdentityProvidersItemLdapCa;
  insecure?: boolean;
  url?: string;
}
export interface OAuthSpecIdentityProvidersItemLdapAttributes {
  email?: string[];
  id?: string[];
  name?: string[];
  preferredUsername?: string[];
}
export interface OAuthSpecIdentityProvidersItemLdapBindPassword {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemLdapCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemOpenID {
  ca?: OAuthSpecIdentityProvidersItemOpenIDCa;
  claims?: OAuthSpecIdentityProvidersItemOpenIDClaims;
  clientID?: string;
  clientSecret?: OAuthSpecIdentityProvidersItemOpenIDClientSecret;
  extraAuthorizeParameters?: {
    [k: string]: string;
  };
  extraScopes?: string[];
  issuer?: string;
}
export interface OAuthSpecIdentityProvidersItemOpenIDCa {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemOpenIDClaims {
  email?: string[];
  groups?: string[];
  name?: string[];
  preferredUsername?: string[];
}
export interface OAuthSpecIdentityProvidersItemOpenIDClientSecret {
  name: string;
}
export interface OAuthSpecIdentityProvidersItemRequestHeader {
  ca?: OAuthSpecIdentityProvidersItemRequestHeaderCa;
  challengeURL?: string;
  clientCommonNames?: string[];
  emailHeaders?: string[];
  headers?: string[];
  loginURL?: string;
  nameHeaders?: string[];
  preferredUsernameHeaders?: string[];
}
export interface OAuthSpecIdentityProvidersItemRequestHeaderCa {
  name: string;
}
export interface OAuthSpecTemplates {
  error?: OAuthSpecTemplatesError;
  login?: OAuthSpecTemplatesLogin;
  providerSelection?: OAuthSpecTemplatesProviderSelection;
}
export interface OAuthSpecTemplatesError {
  name: string;
}
export interface OAuthSpecTemplatesLogin {
  name: string;
}
export interface OAuthSpecTemplatesProviderSelection {
  name: string;
}
export interface OAuthSpecTokenConfig {
  accessTokenInactivityTimeout?: string;
  accessTokenInactivityTimeoutSeconds?: number;
  accessTokenMaxAgeSeconds?: number;
}
