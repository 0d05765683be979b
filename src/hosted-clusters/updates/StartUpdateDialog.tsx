import { useId, useMemo, useState } from 'react';
import {
  Button,
  Form,
  Modal,
  ModalBody,
  ModalFooter,
  ModalHeader,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { FormProvider, useWatch } from 'react-hook-form';
import type { CheckState } from '../../form/fields/check';
import { useSchemaForm } from '../../form/useSchemaForm';
import { type Message, message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { clusterNow } from '../../kubernetes/clock';
import { type ApiError, toApiError } from '../../kubernetes/errors';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { controlPlaneVersion } from '../../node-pools/model/skew';
import { ActionButton } from '../../ui/action/ActionButton';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { ReleaseField } from '../fields/release/ReleaseField';
import { compareReleases, releaseImage } from '../model/release';
import type { UpdateChoice } from '../model/updates/choices';
import { type Gate, judgeUpdate } from '../model/updates/gate';
import { startPatch } from '../model/updates/patches';
import { knownVersion, type ReleaseRef } from '../model/updates/update-state';
import { Judgement } from './Judgement';
import { startSchema } from './start-values';
import { denialIn, type Updates } from './useUpdates';
import { noteStart, patchCluster } from './write-updates';

interface StartUpdateDialogProps {
  updates: Updates;
  /** undefined asks for an image. */
  choice: UpdateChoice | undefined;
  onClose: () => void;
}

/** What is missing before an update may start; undefined = nothing. */
const missing = (gate: Gate | undefined, ticked: ReadonlySet<string>, typed: string, word: string) => {
  if (!gate) return message('Choose a release image first.');
  if (gate.refusals[0]) return gate.refusals[0];
  const left = gate.ticks.filter(({ id }) => !ticked.has(id)).length;
  if (left > 0) return message('Read and tick {{count}} more risks first.', { count: left });
  return gate.force && typed.trim() !== word
    ? message('Type {{word}} to force the update.', { word })
    : undefined;
};

/** Judges the update again each time the cluster changes, and starts it when nothing is missing. */
export const StartUpdateDialog = ({ updates, choice, onClose }: StartUpdateDialogProps) => {
  const { t } = useWords();
  const { cluster, facts, mayPatch } = updates;
  const id = useId();
  const form = useSchemaForm(startSchema, { image: choice?.image ?? '' });
  const image = useWatch({ control: form.control, name: 'image' });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState('');
  const target = useMemo(
    (): ReleaseRef => ({ image, version: choice?.version ?? knownVersion(cluster, image) }),
    [image, choice, cluster],
  );
  const gate = useMemo(
    () => (releaseImage(image) ? undefined : judgeUpdate(target, facts)),
    [image, target, facts],
  );
  const name = cluster.metadata.name;
  const version = target.version ?? t('another image');
  // Without a version there is still the cluster's name to type.
  const word = target.version ?? name;
  const starting = useStart(updates, target, gate, ticked, onClose);
  const reason = denialIn(mayPatch) ?? missing(gate, ticked, typed, word);
  return (
    <FormProvider {...form}>
      <Modal isOpen variant="medium" onClose={onClose} aria-labelledby={id} data-test="start-update">
        <ModalHeader title={t('Update {{name}} to {{version}}?', { name, version })} labelId={id} />
        <ModalBody tabIndex={0} aria-label={t('Update {{name}} to {{version}}?', { name, version })}>
          <Stack hasGutter>
            {choice ? null : (
              <StackItem>
                <Form onSubmit={(event) => event.preventDefault()}>
                  <OtherImage cluster={cluster} gate={gate} />
                </Form>
              </StackItem>
            )}
            <StackItem>
              {t(
                'Only the control plane is updated. The node pools stay at their version until you update them.',
              )}
            </StackItem>
            {gate ? (
              <Judgement
                gate={gate}
                verdict={choice?.verdict}
                isListed={choice !== undefined}
                ticked={ticked}
                onTick={setTicked}
                typed={typed}
                onType={setTyped}
                word={word}
              />
            ) : null}
            {starting.notice ? (
              <StackItem role="status" data-test="changed-meanwhile">
                {t(
                  'The cluster was changed meanwhile, so nothing was written. This is judged anew: look again.',
                )}
              </StackItem>
            ) : null}
            {starting.error ? (
              <StackItem>
                <ErrorAlert error={starting.error} />
              </StackItem>
            ) : null}
          </Stack>
        </ModalBody>
        <ModalFooter>
          <ActionButton
            action={{
              id: 'start-update',
              title: gate?.force ? message('Force update') : message('Start update'),
              run: () => {
                if (!reason) void starting.run();
              },
              reason,
            }}
            variant={gate?.force ? 'danger' : 'primary'}
            isBusy={starting.isBusy}
          />
          <Button variant="link" onClick={onClose} data-test="cancel">
            {t('Cancel')}
          </Button>
        </ModalFooter>
      </Modal>
    </FormProvider>
  );
};

/** Any image; what speaks against it stands at the field. */
const OtherImage = ({ cluster, gate }: { cluster: HostedCluster; gate: Gate | undefined }) => {
  const { t } = useWords();
  const refusal: Message | undefined = gate?.refusals[0];
  const own = controlPlaneVersion(cluster) ?? '';
  const isOffered = useMemo(() => (release: string) => compareReleases(release, own) > 0, [own]);
  const problem = useMemo(
    (): CheckState | undefined => refusal && { state: 'problem', message: refusal },
    [refusal],
  );
  return (
    <ReleaseField
      name="image"
      label={t('Release image')}
      helper={t('A release of the list, or any release image.')}
      isOffered={isOffered}
      problem={problem}
    />
  );
};

/** Sends the one patch; when what decides has changed meanwhile, nothing is written and the dialog judges anew. */
const useStart = (
  { cluster, facts }: Updates,
  target: ReleaseRef,
  gate: Gate | undefined,
  ticked: ReadonlySet<string>,
  onClose: () => void,
) => {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const [notice, setNotice] = useState(false);
  const run = async () => {
    setIsBusy(true);
    setError(undefined);
    setNotice(false);
    const accepted = gate?.ticks.map(({ id }) => id).filter((id) => ticked.has(id)) ?? [];
    const patch = startPatch(cluster, target, {
      isForced: gate?.force !== undefined,
      accepted,
      now: new Date(clusterNow()).toISOString(),
    });
    const judge = (now: HostedCluster) => JSON.stringify(judgeUpdate(target, { ...facts, cluster: now }));
    try {
      if ((await patchCluster(cluster, patch, judge)) === 'changed') setNotice(true);
      else {
        noteStart(cluster, target.version ?? target.image);
        onClose();
      }
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setIsBusy(false);
    }
  };
  return { run, isBusy, error, notice };
};
