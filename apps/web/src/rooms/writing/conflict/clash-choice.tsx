import { Box, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldValue } from '../../../parts/field-value.js';
import { useFieldName } from '../../../parts/field-names.js';
import { canKeepBoth, type Choice, type Clash } from './merging.js';
import classes from './conflict.module.css';

interface Props {
  readonly clash: Clash;
  /** Who the other side is: "Trần Thị Thử, bản 3". */
  readonly theirs: string;
  /** One for each piece; mine where none is made. */
  readonly choices: readonly Choice[];
  readonly onChange: (choices: readonly Choice[]) => void;
}

/** A field that both changed: both sides beside each other, and which to take; of long texts piece by piece. */
export function ClashChoice({ clash, theirs, choices, onChange }: Props) {
  const nameOf = useFieldName();
  const { field, pieces, mine } = clash;
  const name = nameOf(field);
  const choose = (n: number, choice: Choice): void => {
    const all = Array.from({ length: pieces?.length ?? 1 }, (_, at) => choices[at] ?? 'mine');
    onChange(all.map((each, at) => (at === n ? choice : each)));
  };
  const told = { theirsName: theirs, both: canKeepBoth(clash) };
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {name}
      </Title>
      <Stack gap="sm">
        {pieces ? (
          pieces.map((piece, n) =>
            piece.isSame ? (
              <Text key={n} className={classes.same} lineClamp={3}>
                {piece.mine}
              </Text>
            ) : (
              <Sides
                key={n}
                {...told}
                name={`${name} ${n + 1}`}
                mine={<Words text={piece.mine} />}
                theirs={<Words text={piece.theirs} />}
                choice={choices[n] ?? 'mine'}
                onChoose={(choice) => choose(n, choice)}
              />
            ),
          )
        ) : (
          <Sides
            {...told}
            name={name}
            mine={<FieldValue field={field} value={mine} />}
            theirs={<FieldValue field={field} value={clash.theirs} />}
            choice={choices[0] ?? 'mine'}
            onChoose={(choice) => choose(0, choice)}
          />
        )}
      </Stack>
    </section>
  );
}

function Words({ text }: { readonly text: string }) {
  const { t } = useTranslation('writing');
  return text === '' ? (
    <Text span c="dimmed">
      {t('conflict.nothing')}
    </Text>
  ) : (
    <Text className={classes.words}>{text}</Text>
  );
}

interface SidesProps {
  readonly name: string;
  readonly mine: ReactNode;
  readonly theirs: ReactNode;
  readonly theirsName: string;
  readonly both: boolean;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Sides({ name, mine, theirs, theirsName, both, choice, onChoose }: SidesProps) {
  const { t } = useTranslation('writing');
  const isTaken = (side: Choice): boolean => choice === side || choice === 'both';
  return (
    <Box>
      <div className={classes.sides}>
        <div className={classes.side} data-taken={isTaken('mine') || undefined}>
          <Text size="sm" c="dimmed">
            {t('conflict.mine')}
          </Text>
          {mine}
        </div>
        <div className={classes.side} data-taken={isTaken('theirs') || undefined}>
          <Text size="sm" c="dimmed">
            {theirsName}
          </Text>
          {theirs}
        </div>
      </div>
      <SegmentedControl
        mt="xs"
        aria-label={t('conflict.take', { what: name })}
        value={choice}
        onChange={(chosen) => onChoose(chosen)}
        data={[
          { value: 'mine', label: t('conflict.takeMine') },
          { value: 'theirs', label: t('conflict.takeTheirs') },
          ...(both ? [{ value: 'both' as const, label: t('conflict.takeBoth') }] : []),
        ]}
      />
    </Box>
  );
}
