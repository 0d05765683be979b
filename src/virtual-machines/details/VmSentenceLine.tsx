import { message, type Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { SentenceLine } from '../../ui/details/SentenceLine';
import { Timestamp } from '../../ui/time/Timestamp';
import type { VmActions } from '../actions/vm-action-list';
import type { VmSentence } from '../model/sentence/teller';

const PLACES: Readonly<Record<NonNullable<VmSentence['at']>, Message>> = {
  disks: message('Open disks'),
  events: message('Open events'),
  logs: message('Open the log'),
};

interface VmSentenceLineProps {
  sentence: VmSentence;
  actions: VmActions;
  /** Path of the machine's page, without a tab. */
  path: string;
}

/** What is going on with a virtual machine, where or by what the next step is taken, and when KubeVirt tries again. */
export const VmSentenceLine = ({
  sentence: { retryAt, at, offers, ...sentence },
  actions,
  path,
}: VmSentenceLineProps) => {
  const { t } = useWords();
  return (
    <>
      <SentenceLine
        sentence={sentence}
        link={at && { title: PLACES[at], to: `${path}/${at}` }}
        action={offers && actions[offers]}
      />
      {retryAt === undefined ? null : (
        <>
          <br />
          <small data-test="next-try">
            {t('Next try:')} <Timestamp time={retryAt} mayCome />
          </small>
        </>
      )}
    </>
  );
};
