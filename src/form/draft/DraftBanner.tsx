import { Alert, AlertActionLink } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import { Timestamp } from '../../ui/time/Timestamp';
import type { DraftState } from './useDraft';

/** Tells that a draft came back, and offers Continue or Start over. */
export const DraftBanner = ({ draft }: { draft: DraftState }) => {
  const { t } = useWords();
  if (draft.restoredAt === undefined) return null;
  return (
    <Alert
      variant="info"
      isInline
      component="p"
      title={t('Your draft is back')}
      data-test="draft-banner"
      actionLinks={
        <>
          <AlertActionLink onClick={draft.keep} data-test="draft-continue">
            {t('Continue')}
          </AlertActionLink>
          <AlertActionLink onClick={draft.startOver} data-test="draft-start-over">
            {t('Start over')}
          </AlertActionLink>
        </>
      }
    >
      {t('Secrets are not kept and have to be given again.')} <Timestamp time={draft.restoredAt} />
    </Alert>
  );
};
