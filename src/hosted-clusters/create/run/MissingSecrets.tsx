import { useMemo } from 'react';
import { Button, Form } from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { z } from 'zod';
import { SecretField } from '../../../form/fields/SecretField';
import { TextField } from '../../../form/fields/TextField';
import { focusField } from '../../../form/field-id';
import { obeys, type Rule } from '../../../form/rule';
import { useSchemaForm } from '../../../form/useSchemaForm';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { Run, RunSnapshot } from '../../../kubernetes/write/run';
import { pullSecret } from '../../model/pull-secret';
import { sshKey } from '../../model/ssh-key';
import { missingSecrets, newEtcdKey, secretEntries, withData, type MissingSecret } from './missing-secrets';
import { perform, type Target } from './perform';

interface MissingSecretsProps {
  run: Run;
  snapshot: RunSnapshot;
  target: Target;
}

const sshKeyAgain: Rule<string> = (text) =>
  text.trim() === '' ? message('Paste the public SSH key again.') : sshKey(text);

const schemaFor = (missing: readonly MissingSecret[]) => {
  const isMissing = (role: MissingSecret['role']) => missing.some((one) => one.role === role);
  return z.object({
    pullSecret: isMissing('pullSecret') ? z.string().superRefine(obeys(pullSecret)) : z.string(),
    sshKey: isMissing('sshKey') ? z.string().superRefine(obeys(sshKeyAgain)) : z.string(),
    /** one a Secret that was added in YAML, in the order of the list */
    others: z.array(z.string().superRefine(obeys(secretEntries))),
  });
};

/** Asks after a reload only for the secrets that were not created yet, and resumes. The key of etcd is made anew. */
export const MissingSecrets = ({ run, snapshot, target }: MissingSecretsProps) => {
  const { t } = useWords();
  // The list stays the same while the form is open: what was supplied leaves it together with the form.
  const missing = missingSecrets(snapshot);
  const roles = missing.map(({ role }) => role).join();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the roles are all that the schema takes of the list
  const schema = useMemo(() => schemaFor(missing), [roles]);
  const others = missing.filter(({ role }) => role === 'other');
  const form = useSchemaForm(schema, { pullSecret: '', sshKey: '', others: others.map(() => '') });

  const resume = form.handleSubmit(
    (given) => {
      for (const { id, role } of missing) {
        const found = snapshot.items.find(({ item }) => item.id === id);
        const other = given.others[others.findIndex((one) => one.id === id)] ?? '';
        const text = { ...given, etcdKey: newEtcdKey(), other }[role];
        if (found) run.supply(id, withData(found.item.object, role, text));
      }
      return perform(run, 'resume', target);
    },
    (errors) => focusField(errors.pullSecret ? 'pullSecret' : errors.sshKey ? 'sshKey' : 'others.0'),
  );
  return (
    <FormProvider {...form}>
      <Form
        onSubmit={(event) => void resume(event)}
        noValidate
        style={{ maxInlineSize: '35rem' }}
        data-test="missing-secrets"
      >
        {roles.includes('pullSecret') ? (
          <SecretField name="pullSecret" label={t('Pull secret')} isRequired />
        ) : null}
        {roles.includes('sshKey') ? (
          <TextField name="sshKey" label={t('Public SSH key')} isRequired rows={3} />
        ) : null}
        {others.map(({ id, name }, index) => (
          <SecretField
            key={id}
            name={`others.${index}`}
            label={t('Entries of Secret {{name}}', { name })}
            helper={t('As they stood under stringData in the YAML.')}
            isRequired
          />
        ))}
        <div>
          <Button type="submit" variant="primary" data-test="run-resume">
            {t('Resume')}
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
};
