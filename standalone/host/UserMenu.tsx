import { UserIcon } from '@patternfly/react-icons';
import { ChoiceMenu } from './ChoiceMenu';
import { becomeUser } from './session';
import type { Session } from './session';
import { useHostWords } from './words';

/** Who one is, and whom one may become: the pages differ by what a user may do. */
export const UserMenu = ({ session }: { session: Session }) => {
  const words = useHostWords();
  const options = session.users.map((user) => ({ value: user, name: user }));
  return (
    <ChoiceMenu
      label={words.user}
      icon={<UserIcon />}
      value={session.user}
      options={options}
      onChoose={becomeUser}
      dataTest="user"
    />
  );
};
