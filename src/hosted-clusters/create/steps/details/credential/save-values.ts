import { z } from 'zod';
import { obeys, type Rule } from '../../../../../form/rule';
import { message } from '../../../../../i18n/message';
import { namespaceName } from '../../../../model/cluster-name';
import { objectName } from '../../../../model/dns-name';

const named: Rule<string> = (name) =>
  name === '' ? message('Enter a name for the credential, such as lab.') : objectName(name);

/** Under which name a credential is kept, and where. */
export const saveSchema = z.object({
  savedName: z.string().superRefine(obeys(named)),
  savedNamespace: z.string().superRefine(obeys(namespaceName)),
});
