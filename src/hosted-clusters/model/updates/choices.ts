import { type Message, message } from '../../../i18n/message';
import type {
  HostedCluster,
  HostedClusterStatusVersionConditionalUpdatesItem,
} from '../../../kubernetes/types/generated/hosted-cluster';
import { compareReleases } from '../release';

/** Something known to go wrong in some clusters with a version (cluster version operator). */
export interface Risk {
  readonly name: string;
  readonly message: string;
  readonly url: string;
}

/** Whether the risks of a conditional update hold here, with the cluster's own words. */
export interface RiskVerdict {
  readonly id: 'applies' | 'unknown' | 'none';
  readonly words: string;
}

/** A version the cluster can be asked to go to. */
export interface UpdateChoice {
  readonly version: string;
  readonly image: string;
  /** The page of its errata. */
  readonly url: string | undefined;
  /** What must be read and ticked before it starts; empty for an available update. */
  readonly risks: readonly Risk[];
  /** undefined for an available update */
  readonly verdict: RiskVerdict | undefined;
}

const VERDICTS = { True: 'none', False: 'applies', Unknown: 'unknown' } as const;

/** Condition Recommended of a conditional update: False = a risk applies, Unknown = not evaluated (cluster version operator). */
const verdictOf = ({ conditions }: HostedClusterStatusVersionConditionalUpdatesItem): RiskVerdict => {
  const recommended = conditions?.find(({ type }) => type === 'Recommended');
  return { id: VERDICTS[recommended?.status ?? 'Unknown'], words: recommended?.message ?? '' };
};

const conditional = (item: HostedClusterStatusVersionConditionalUpdatesItem): UpdateChoice => {
  const { version, image, url } = item.release;
  return {
    version,
    image,
    url,
    risks: item.risks.map(({ name, message: text, url: more }) => ({ name, message: text, url: more })),
    verdict: verdictOf(item),
  };
};

/**
 * The updates that the cluster knows, newest first (cluster version operator: `availableUpdates`, `conditionalUpdates`).
 * One that stands in both lists has no risk that applies.
 */
export const updateChoices = ({ status }: HostedCluster): readonly UpdateChoice[] => {
  const available = (status?.version?.availableUpdates ?? []).map(
    ({ version, image, url }): UpdateChoice => ({
      version,
      image,
      url,
      risks: [],
      verdict: undefined,
    }),
  );
  const isListed = ({ image, version }: UpdateChoice) =>
    available.some((one) => one.image === image || one.version === version);
  const risky = (status?.version?.conditionalUpdates ?? []).map(conditional);
  return [...available, ...risky.filter((choice) => !isListed(choice))].sort(
    (a, b) => compareReleases(b.version, a.version) || a.version.localeCompare(b.version),
  );
};

/** The newest update without a risk, for a list of clusters. */
export const newestUpdate = (cluster: HostedCluster): string | undefined =>
  updateChoices(cluster).find(({ verdict }) => verdict === undefined)?.version;

const VERDICT_WORDS: Readonly<Record<RiskVerdict['id'], Message>> = {
  applies: message('Risk applies'),
  unknown: message('Risks could not be evaluated'),
  none: message('Risks do not apply'),
};

/** The word for a choice. */
export const choiceWord = ({ verdict }: UpdateChoice): Message =>
  verdict ? VERDICT_WORDS[verdict.id] : message('Recommended');
