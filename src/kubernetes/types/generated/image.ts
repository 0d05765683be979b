// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface Image {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ImageSpec;
  status?: ImageStatus;
}
export interface ImageSpec {
  additionalTrustedCA?: ImageSpecAdditionalTrustedCA;
  allowedRegistriesForImport?: ImageSpecAllowedRegistriesForImportItem[];
  externalRegistryHostnames?: string[];
  imageStreamImportMode?: '' | 'Legacy' | 'PreserveOriginal';
  registrySources?: ImageSpecRegistrySources;
}
export interface ImageSpecAdditionalTrustedCA {
  name: string;
}
export interface ImageSpecAllowedRegistriesForImportItem {
  domainName?: string;
  insecure?: boolean;
}
export interface ImageSpecRegistrySources {
  allowedRegistries?: string[];
  blockedRegistries?: string[];
  containerRuntimeSearchRegistries?: string[];
  insecureRegistries?: string[];
}
export interface ImageStatus {
  externalRegistryHostnames?: string[];
  imageStreamImportMode?: '' | 'Legacy' | 'PreserveOriginal';
  internalRegistryHostname?: string;
}
