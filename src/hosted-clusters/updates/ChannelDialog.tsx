import { useCallback, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import type { ConflictField } from '../../form/conflict/three-way';
import { useSaveOver } from '../../form/conflict/useSaveOver';
import { FormDialog } from '../../form/dialog/FormDialog';
import { SelectField } from '../../form/fields/SelectField';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { HostedClusterModel } from '../../kubernetes/models';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { mergePatch, read } from '../../kubernetes/write/write';
import { tasks } from '../../ui/tasks/store';
import { channelChoices, channelWarning } from '../model/updates/channel';
import { channelPatch } from '../model/updates/patches';
import { channelSchema, type ChannelValues } from './channel-values';

const FIELDS: readonly ConflictField<ChannelValues>[] = [
  { id: 'channel', label: message('Channel'), paths: ['channel'], words: ({ channel }) => channel },
];

const valuesOf = ({ spec }: HostedCluster): ChannelValues => ({ channel: spec.channel ?? '' });

/** Asks for the channel from which a cluster learns of updates. */
export const ChannelDialog = ({ cluster, onClose }: { cluster: HostedCluster; onClose: () => void }) => {
  const { t } = useWords();
  const [began] = useState(cluster);
  const form = useSchemaForm(channelSchema, valuesOf(began));
  const { name, namespace = '' } = cluster.metadata;
  const ref = useMemo(() => ({ name, namespace }), [name, namespace]);
  const saving = useSaveOver<HostedCluster, ChannelValues>({
    began,
    latest: cluster,
    fields: FIELDS,
    valuesOf,
    write: (_over, { channel }, resourceVersion) =>
      mergePatch(HostedClusterModel, ref, channelPatch(channel.trim()), { resourceVersion }),
    read: useCallback(() => read(HostedClusterModel, ref), [ref]),
    onSaved: () => {
      tasks.notify({ level: 'success', title: message('The channel of {{name}} was changed.', { name }) });
      onClose();
    },
  });
  if (saving.conflict) return <ConflictDialog what={t('Cluster {{name}}', { name })} saving={saving} />;
  return (
    <FormDialog
      form={form}
      title={t('Channel of {{name}}', { name })}
      confirm={t('Save channel')}
      intro={t('Setting a channel starts no update. It decides which updates are offered.')}
      isBusy={saving.isBusy}
      error={saving.error}
      onSubmit={() => void form.handleSubmit((values) => saving.save(values))()}
      onClose={onClose}
      test="channel-dialog"
    >
      <ChannelField cluster={cluster} />
    </FormDialog>
  );
};

const ChannelField = ({ cluster }: { cluster: HostedCluster }) => {
  const { t, say } = useWords();
  const channel = useWatch<ChannelValues, 'channel'>({ name: 'channel' });
  const warning = channelWarning(cluster, channel);
  return (
    <SelectField
      name="channel"
      label={t('Channel')}
      isFreeText
      options={useMemo(() => channelChoices(cluster).map((value) => ({ value })), [cluster])}
      emptyLabel={t('No channel')}
      helper={t('One of the next minor, such as stable-4.22, offers the update to it.')}
      {...(warning ? { warning: say(warning) } : {})}
    />
  );
};
