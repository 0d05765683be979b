import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { RowsField } from '../../../../form/fields/RowsField';
import { TextField } from '../../../../form/fields/TextField';
import { useWords } from '../../../../i18n/useWords';
import { MOST_MIRRORS } from '../../../model/mirrors';

const NAME = 'networking.mirrors';

const fresh = () => ({ source: '', mirrors: '' });

/** Where images come from instead of where their names say. */
export const MirrorFields = () => {
  const { t } = useWords();
  return (
    <MoreOptions title={t('Mirrors')} fields={[NAME]}>
      <RowsField
        name={NAME}
        label={t('Image mirrors')}
        helper={t('Images of a source are pulled from its mirrors, as without a connection to the internet.')}
        addText={t('Add source')}
        rowText={(number) => t('Mirrors {{number}}', { number })}
        fresh={fresh}
        first="source"
        most={MOST_MIRRORS}
      >
        {(path) => (
          <>
            <TextField
              name={`${path}.source`}
              label={t('Source')}
              isRequired
              helper={t('Such as quay.io/openshift-release-dev, without a tag.')}
            />
            <TextField
              name={`${path}.mirrors`}
              label={t('Its mirrors')}
              isRequired
              rows={2}
              helper={t('One a line, such as registry.example.com:5000/release.')}
            />
          </>
        )}
      </RowsField>
    </MoreOptions>
  );
};
