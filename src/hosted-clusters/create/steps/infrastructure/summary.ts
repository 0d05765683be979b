import { message } from '../../../../i18n/message';
import type { Values } from '../../values';
import type { SummaryRow } from '../step';

/** What the review says of this step. The kubeconfig is named, never shown. */
export const infrastructureSummary = ({ infrastructure }: Values): readonly SummaryRow[] => {
  const isExternal = infrastructure.kubeconfig !== '';
  return [
    {
      id: 'infraNamespace',
      label: message('Virtual machines'),
      value: isExternal
        ? message('Namespace {{namespace}} of another cluster', { namespace: infrastructure.infraNamespace })
        : message('On this cluster'),
      isChosen: isExternal,
    },
  ];
};
