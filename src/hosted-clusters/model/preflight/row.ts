import type { Message } from '../../../i18n/message';

/** The rows of the preflight, in the order of the specification. */
export type RowId =
  | 'hypershift'
  | 'virtualization'
  | 'platform'
  | 'wildcard-routes'
  | 'network'
  | 'default-storage-class'
  | 'capacity'
  | 'live-migration'
  | 'load-balancer'
  | 'local-cluster'
  | 'rights'
  | 'nodes'
  | 'firewall';

/**
 * block: the cluster could not come up, so it is not created. warn: it comes up with a limit. cannot-check: nobody knows;
 * whoever creates all the same takes the risk. checking: being read.
 */
export type Verdict = 'block' | 'warn' | 'cannot-check' | 'checking' | 'information' | 'good';

/** Verdicts from the worst; what is only told comes after what was checked. */
const ORDER: readonly Verdict[] = ['block', 'warn', 'cannot-check', 'checking', 'good', 'information'];

/** How bad a verdict is: the lower, the worse. */
export const rank = (verdict: Verdict): number => ORDER.indexOf(verdict);

/** What was read, and of which object. */
export interface Evidence {
  readonly kind: string;
  readonly namespace?: string;
  readonly name?: string;
  /** Path in the object, as the API writes it; '' where the object itself is meant. */
  readonly field: string;
  /** A text where it is the API's own value. */
  readonly value: Message | string;
}

/** What can be done about a finding. */
export type Fix =
  /** Something this page does itself, where a patch is safe. */
  | { readonly kind: 'allow-wildcards' }
  | { readonly kind: 'make-default-class'; readonly name: string }
  /** The dialog that gives MetalLB addresses. */
  | { readonly kind: 'set-up-metallb' }
  /** Another answer in the form. */
  | { readonly kind: 'field'; readonly title: Message; readonly field: string }
  /** A command for a terminal; words in capitals are for the reader to replace. */
  | { readonly kind: 'command'; readonly title: Message; readonly command: string };

/** One thing that was found out. */
export interface Finding {
  readonly verdict: Verdict;
  readonly message: Message;
  readonly evidence?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
}

/** One check: as bad as the worst of its findings. */
export interface Row {
  readonly id: RowId;
  readonly title: Message;
  readonly verdict: Verdict;
  /** From the worst. */
  readonly findings: readonly Finding[];
}

/** A row of findings; at least one. */
export const row = (id: RowId, title: Message, findings: readonly [Finding, ...Finding[]]): Row => {
  const sorted = [...findings].sort((a, b) => rank(a.verdict) - rank(b.verdict));
  return { id, title, findings: sorted, verdict: sorted[0]?.verdict ?? 'good' };
};
