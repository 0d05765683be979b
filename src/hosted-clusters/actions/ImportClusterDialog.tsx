import { Content } from '@patternfly/react-core';
import { FormDialog } from '../../form/dialog/FormDialog';
import { useSending } from '../../form/dialog/useSending';
import { focusField } from '../../form/field-id';
import { problemsNow } from '../../form/problems-now';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import { FleetFields } from '../fields/fleet/FleetFields';
import { fleetDefaults } from '../fields/fleet/values';
import type { Hub } from '../model/managed-cluster';
import { checkImport, importCluster, importPlan } from './import-cluster';
import { importSchema } from './import-values';

interface ImportClusterDialogProps {
  cluster: HostedCluster;
  hub: Hub;
  onClose: () => void;
}

/** Asks for the cluster set and labels, has the server check the objects, and imports the cluster. */
const ImportClusterDialog = ({ cluster, hub, onClose }: ImportClusterDialogProps) => {
  const { t } = useWords();
  const form = useSchemaForm(importSchema, { fleet: fleetDefaults });
  const { isBusy, error, send } = useSending(form);
  const { name } = cluster.metadata;

  const submit = async () => {
    await form.trigger();
    const [problem] = problemsNow(form, ['fleet']);
    if (problem) {
      focusField(problem.name);
      return;
    }
    await send(async () => {
      const plan = importPlan(cluster, form.getValues('fleet'), hub);
      await checkImport(plan);
      importCluster(cluster, plan);
      onClose();
    });
  };
  return (
    <FormDialog
      form={form}
      title={t('Import cluster {{name}}', { name })}
      confirm={t('Import cluster')}
      intro={
        <Content component="p">
          {t('ManagedCluster {{name}} is created. Its agents run beside the control plane, on {{hub}}.', {
            name,
            hub: hub.name,
          })}
        </Content>
      }
      isBusy={isBusy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
      test="import"
    >
      <FleetFields base="fleet" />
    </FormDialog>
  );
};

export default ImportClusterDialog;
