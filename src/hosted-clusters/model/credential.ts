/** Finds credentials for OpenShift Virtualization, in whatever namespace (source: ACM). */
const TYPE = ['cluster.open-cluster-management.io/type', 'kubevirt'] as const;
export const CREDENTIAL_SELECTOR = TYPE.join('=');

/** What ACM's own list of credentials goes by (source: ACM). */
export const CREDENTIAL_LABELS: Readonly<Record<string, string>> = {
  [TYPE[0]]: TYPE[1],
  'cluster.open-cluster-management.io/credentials': '',
};

/** What a credential can hold, by its key in the Secret (source: ACM). */
export const CREDENTIAL_KEYS = [
  'pullSecret',
  'ssh-publickey',
  'kubeconfig',
  'externalInfraNamespace',
] as const;
export type CredentialKey = (typeof CREDENTIAL_KEYS)[number];

/** What a credential says; a key that is empty or missing is not in it. */
export type CredentialTexts = Readonly<Partial<Record<CredentialKey, string>>>;

/** Chooses one text a key. @param text the text of a key, if there is one */
export const credentialTexts = (text: (key: CredentialKey) => string | undefined): CredentialTexts =>
  Object.fromEntries(
    CREDENTIAL_KEYS.flatMap((key) => {
      const found = text(key);
      return found === undefined || found === '' ? [] : [[key, found]];
    }),
  );

/** What choosing a credential does to a form. */
export interface Filling {
  /** the fields that get a text of the credential */
  readonly fill: CredentialTexts;
  /** what the credential chosen before had filled and this one has not: it is emptied again */
  readonly clear: readonly CredentialKey[];
  /** what somebody typed and would be lost */
  readonly overwrites: readonly CredentialKey[];
}

/**
 * What choosing a credential would change.
 * @param chosen what it says
 * @param current what the form says now
 * @param before what the credential chosen before had filled: that was not typed by anybody
 */
export const filling = (
  chosen: CredentialTexts,
  current: CredentialTexts,
  before: CredentialTexts,
): Filling => {
  const isUntouched = (key: CredentialKey) => current[key] === undefined || current[key] === before[key];
  const changed = CREDENTIAL_KEYS.filter((key) => chosen[key] !== undefined && chosen[key] !== current[key]);
  return {
    fill: chosen,
    clear: CREDENTIAL_KEYS.filter(
      (key) => chosen[key] === undefined && before[key] !== undefined && isUntouched(key),
    ),
    overwrites: changed.filter((key) => !isUntouched(key)),
  };
};

/** The same without what would overwrite something typed. */
export const withoutOverwriting = ({ fill, clear, overwrites }: Filling): Filling => ({
  fill: credentialTexts((key) => (overwrites.includes(key) ? undefined : fill[key])),
  clear,
  overwrites: [],
});
