import { useMemo } from 'react';
import { Card, CardBody, CardTitle, Content, List, ListItem } from '@patternfly/react-core';
import { useWatch } from 'react-hook-form';
import { differences } from '../../form/conflict/three-way';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { effectsOf } from '../model/edit-effect';
import { effectWords, type RollingWay } from '../model/effect-words';
import { RoomLine } from '../fields/room/RoomLine';
import { comingWith, shapeOfValues } from './coming';
import { EDIT_FIELDS, type EditValues, effectOfId } from './edit-values';

interface ChangesCardProps {
  began: EditValues;
  way: RollingWay;
  /** The machines are on another cluster. */
  isExternal: boolean;
}

/** What saving would do: each changed field, and what all of them together do to the machines. */
export const ChangesCard = ({ began, way, isExternal }: ChangesCardProps) => {
  const { t, say } = useWords();
  const pool = useWatch<EditValues, 'pool'>({ name: 'pool' });
  const changed = useMemo(() => differences(EDIT_FIELDS, began, { pool }, began), [began, pool]);
  const effects = effectsOf(changed.map(({ id }) => effectOfId(id, way.upgradeType)));
  const shape = useMemo(() => shapeOfValues(pool), [pool]);
  const text = (words: Message | string) => (typeof words === 'string' ? words : say(words)) || '–';
  return (
    <Card data-test="changes">
      <CardTitle component="h2">{t('What saving does')}</CardTitle>
      <CardBody>
        {changed.length === 0 ? (
          <Content component="p">{t('Nothing is changed yet.')}</Content>
        ) : (
          <>
            {effects.map((effect) => (
              <p key={effect} data-test={`effect-${effect}`}>
                <strong>{say(effectWords(effect, way))}</strong>
              </p>
            ))}
            <RoomLine shape={shape} count={comingWith(effects, pool, way)} isExternal={isExternal} />
            <List>
              {changed.map(({ id, label, began: before, mine }) => (
                <ListItem key={id} data-test={`change-${id}`} style={{ overflowWrap: 'anywhere' }}>
                  {t('{{field}}: {{before}} → {{after}}', {
                    field: say(label),
                    before: text(before),
                    after: text(mine),
                  })}
                </ListItem>
              ))}
            </List>
          </>
        )}
      </CardBody>
    </Card>
  );
};
