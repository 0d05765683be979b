import { useMemo } from 'react';
import type { SelectOptionItem } from '../../../form/fields/options';
import type { Rule } from '../../../form/rule';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { DataSourceModel } from '../../../kubernetes/models';
import { useList } from '../../../kubernetes/read/useList';
import type { DataSource } from '../../../kubernetes/types/generated/data-source';
import { choicesOf, type Choices } from '../../../node-pools/fields/checks/choices';

/** Where the operator keeps the golden images (source: HyperConverged, `commonBootImageNamespace` unset). */
const GOLDEN = 'openshift-virtualization-os-images';

const PREFERENCE = 'instancetype.kubevirt.io/default-preference';
const INSTANCETYPE = 'instancetype.kubevirt.io/default-instancetype';

const isReady = ({ status }: DataSource): boolean =>
  status?.conditions?.some(({ type, status: state }) => type === 'Ready' && state === 'True') ?? false;

const whyNot = ({ status }: DataSource): string | undefined =>
  status?.conditions?.find(({ type }) => type === 'Ready')?.message;

/** What an image says of itself. */
export interface ImageFacts {
  /** '' = nothing is said */
  readonly preference: string;
  readonly instancetype: string;
  /** the volume it is a copy of; undefined for a snapshot and the like */
  readonly claim: { readonly namespace: string; readonly name: string } | undefined;
}

const refOf = ({ metadata }: DataSource): string => `${metadata.namespace ?? ''}/${metadata.name}`;

interface Images extends Choices {
  readonly options: readonly SelectOptionItem[];
  readonly factsOf: (ref: string) => ImageFacts | undefined;
}

/** What to say of an image that is not there or not ready. */
export const noImage: Rule<string> = (name) =>
  message('There is no bootable volume {{name}} that is ready. Choose one of the list.', { name });

/** The golden images, and the bootable volumes of the namespace. Those not ready are shown with the reason. */
export const useImages = (namespace: string): Images => {
  const { t } = useWords();
  const [golden, goldenState] = useList(DataSourceModel, { namespace: GOLDEN });
  const [own, ownState] = useList(
    DataSourceModel,
    namespace === '' || namespace === GOLDEN ? null : { namespace },
  );
  return useMemo((): Images => {
    const choice = (source: DataSource) =>
      isReady(source) ? { value: refOf(source), label: source.metadata.name } : undefined;
    const read = choicesOf(DataSourceModel, [golden, goldenState], choice, GOLDEN);
    const ours = choicesOf(DataSourceModel, [own, ownState], choice, namespace);
    const all = [...own, ...golden];
    const state = read.state === 'unchecked' ? (ours.items.length > 0 ? ours : read) : read;
    return {
      ...state,
      items: [...ours.items, ...read.items],
      options: all.map((source) => ({
        value: refOf(source),
        label: source.metadata.name,
        description: source.metadata.labels?.[PREFERENCE] ?? refOf(source),
        reason: isReady(source) ? undefined : (whyNot(source) ?? t('Not ready')),
      })),
      factsOf: (ref) => {
        const found = all.find((source) => refOf(source) === ref);
        return (
          found && {
            preference: found.metadata.labels?.[PREFERENCE] ?? '',
            instancetype: found.metadata.labels?.[INSTANCETYPE] ?? '',
            claim: found.status?.source?.pvc ?? found.spec.source.pvc,
          }
        );
      },
    };
  }, [golden, goldenState, own, ownState, namespace, t]);
};
