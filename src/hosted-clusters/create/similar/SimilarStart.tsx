import { useCallback, useEffect, useState } from 'react';
import { Alert, AlertActionLink, Bullseye, Spinner } from '@patternfly/react-core';
import type { UseFormReturn } from 'react-hook-form';
import type { DraftState } from '../../../form/draft/useDraft';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import { ApiError, toApiError } from '../../../kubernetes/errors';
import { ErrorAlert } from '../../../ui/state/ErrorAlert';
import { Later } from '../../../ui/state/Later';
import { Timestamp } from '../../../ui/time/Timestamp';
import { useExisting } from '../checks/useExisting';
import type { Values } from '../values';
import { clusterRef, readSource } from './read-source';
import { nameOfCopy, similarValues, type Source } from './similar';

interface SimilarStartProps {
  /** `namespace/name` of the cluster to begin from */
  from: string;
  form: UseFormReturn<Values>;
  draft: DraftState;
  /** The form stands, filled or as the draft left it. */
  onReady: () => void;
}

/** Fills the form from a cluster that is there. A draft that was left is not overwritten before somebody agrees. */
export const SimilarStart = ({ from, form, draft, onReady }: SimilarStartProps) => {
  const { t } = useWords();
  const { source, error, retry } = useSource(from);
  const { existing, isLoading } = useExisting();
  const [choice, setChoice] = useState<'draft' | 'copy'>();
  const mustAsk = draft.restoredAt !== undefined && choice === undefined;
  const isReady = !mustAsk && choice !== 'draft' && source !== undefined && !isLoading;
  const { keep } = draft;
  useEffect(() => {
    if (!isReady) return;
    const { name, namespace = '' } = source.cluster.metadata;
    form.reset(similarValues(source, nameOfCopy(name, namespace, existing)), { keepDefaultValues: true });
    keep();
    onReady();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- names may be taken meanwhile, but the form is filled once
  }, [isReady]);
  const open = <AlertActionLink onClick={onReady}>{t('Open the form')}</AlertActionLink>;
  if (error) {
    return (
      <ErrorAlert
        title={message('Cluster {{cluster}} could not be read, so the form cannot be filled from it', {
          cluster: from,
        })}
        error={error}
        actionLinks={
          <>
            <AlertActionLink onClick={retry}>{t('Retry')}</AlertActionLink>
            {open}
          </>
        }
      />
    );
  }
  if (mustAsk)
    return (
      <DraftChoice
        from={from}
        draft={draft}
        onDraft={() => {
          setChoice('draft');
          keep();
          onReady();
        }}
        onFrom={() => setChoice('copy')}
      />
    );
  return (
    <Later>
      <Bullseye>
        <Spinner aria-label={t('Reading cluster {{cluster}}', { cluster: from })} />
      </Bullseye>
    </Later>
  );
};

interface DraftChoiceProps {
  from: string;
  draft: DraftState;
  onDraft: () => void;
  onFrom: () => void;
}

const DraftChoice = ({ from, draft, onDraft, onFrom }: DraftChoiceProps) => {
  const { t } = useWords();
  return (
    <Alert
      variant="warning"
      isInline
      component="h2"
      title={t('There is a draft of another cluster')}
      data-test="similar-or-draft"
      actionLinks={
        <>
          <AlertActionLink onClick={onDraft} data-test="similar-keep-draft">
            {t('Continue the draft')}
          </AlertActionLink>
          <AlertActionLink onClick={onFrom} data-test="similar-replace-draft">
            {t('Replace it with a copy of {{cluster}}', { cluster: from })}
          </AlertActionLink>
        </>
      }
    >
      {t('One draft is kept in each tab.')} <Timestamp time={draft.restoredAt ?? 0} />
    </Alert>
  );
};

const NOT_A_CLUSTER = new ApiError({ kind: 'not-found', serverMessage: 'from=NAMESPACE/NAME' });

const useSource = (
  from: string,
): { source: Source | undefined; error: ApiError | undefined; retry: () => void } => {
  const [source, setSource] = useState<Source>();
  const [error, setError] = useState<ApiError>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const ref = clusterRef(from);
    const found = ref ? readSource(ref) : Promise.reject(NOT_A_CLUSTER);
    found.then(
      (read) => {
        if (isCurrent) setSource(read);
      },
      (thrown: unknown) => {
        if (isCurrent) setError(toApiError(thrown));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [from, attempt]);
  const retry = useCallback(() => {
    setError(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return { source, error, retry };
};
