import { isSecret } from '../../node-pools/fields/secret-mask';
import { isPrivateKey } from '../../hosted-clusters/model/ssh-key';
import { holdsPassword, withCloudInit } from '../model/cloud-init';
import type { Values } from './values';

/** The values without secrets, for a draft that outlives the page: a password goes, the rest of cloud-init stays. */
export const withoutSecrets = (values: Values): Values => {
  const { advanced, kept } = values;
  const bare = withCloudInit(advanced.userData, { password: '' });
  return {
    ...values,
    advanced: {
      ...advanced,
      userData: !holdsPassword(advanced.userData) ? advanced.userData : holdsPassword(bare) ? '' : bare,
      sshKey: isPrivateKey(advanced.sshKey) ? '' : advanced.sshKey,
    },
    kept: {
      patches: Object.fromEntries(
        Object.entries(kept.patches).filter(([role]) => !role.startsWith('Secret/')),
      ),
      others: kept.others.filter((object) => !isSecret(object)),
    },
  };
};
