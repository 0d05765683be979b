import { useWords } from '../../i18n/useWords';
import { SentenceLine } from '../../ui/details/SentenceLine';
import { Timestamp } from '../../ui/time/Timestamp';
import type { VmSentence } from '../model/vm-sentence';

/** What is going on with a virtual machine, and when KubeVirt tries again. */
export const VmSentenceLine = ({ sentence: { retryAt, ...sentence } }: { sentence: VmSentence }) => {
  const { t } = useWords();
  return (
    <>
      <SentenceLine sentence={sentence} />
      {retryAt === undefined ? null : (
        <>
          <br />
          <small data-test="next-try">
            {t('Next try:')} <Timestamp time={retryAt} />
          </small>
        </>
      )}
    </>
  );
};
