import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../api/client.js';
import { useReferenceNames } from '../../../api/reference.js';
import { today } from '../../../parts/format.js';
import { holdsOn } from '../../../parts/holds-on.js';
import { TextLink } from '../../../parts/links.js';
import classes from '../admin.module.css';
import { PersonState } from './person-state.js';

type Person = Schema<'PersonDto'>;

/** One account in the list. */
export function PersonRow({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const unitName = useReferenceNames('bodies');
  const units = unitsOn(person, today());
  return (
    <li className={`${classes.row} ${classes.person}`}>
      <div>
        <TextLink to="/quan-tri/nguoi/$id" params={{ id: person.id }} fw={600}>
          {person.name}
        </TextLink>
        <Text size="sm" c="dimmed">
          {person.login}
        </Text>
      </div>
      <Text size="sm">{person.roles.map((role) => t(`role.${role}`)).join(', ')}</Text>
      <Text size="sm" {...(units.length === 0 && { c: 'dimmed' })}>
        {units.map(unitName).join(', ') || '–'}
      </Text>
      <Group gap={4}>
        <PersonState person={person} />
      </Group>
    </li>
  );
}

function unitsOn({ memberships }: Person, day: string): string[] {
  return memberships.filter((membership) => holdsOn(membership, day)).map(({ unit }) => unit);
}
