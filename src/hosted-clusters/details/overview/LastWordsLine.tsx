import { Content, ContentVariants } from '@patternfly/react-core';
import { useWords } from '../../../i18n/useWords';
import { ClockTime } from '../../../ui/time/ClockTime';
import { lastWords } from '../../model/last-words';
import type { ClusterView } from '../useCluster';
import { useClusterEvents } from '../useClusterEvents';

/** What was said last, by a condition or an event, and when: the sign of life of a long installation. */
export const LastWordsLine = ({ view }: { view: ClusterView }) => {
  const { t } = useWords();
  const { events } = useClusterEvents(view);
  const last = lastWords(view.cluster, view.pools, events);
  if (!last) return null;
  return (
    <Content component={ContentVariants.small} data-test="last-words" style={{ overflowWrap: 'anywhere' }}>
      {t('Heard last:')} <ClockTime time={last.at} /> · {`${last.about}, ${last.topic}: ${last.words}`}
    </Content>
  );
};
