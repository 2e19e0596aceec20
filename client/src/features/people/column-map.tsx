import type { ReactNode } from 'react';
import { Select, SimpleGrid, Text } from '@mantine/core';
import { PEOPLE_COLUMNS, type ColumnMapping, type PeopleColumn, type Table } from '@waypost/shared/formats';
import { useT } from '../../i18n';

interface Props {
  table: Table;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

/** For everything we keep about a person, the column of the file that holds it. */
export function ColumnMap({ table, mapping, onChange }: Props): ReactNode {
  const t = useT();
  const columns = table.columns.map((heading, index) => ({
    value: String(index),
    label: `${heading || '–'} · ${table.rows[0]?.[index] ?? ''}`,
  }));
  const choose = (field: PeopleColumn, value: string | null): void => {
    const { [field]: _before, ...rest } = mapping;
    onChange(value === null ? rest : { ...rest, [field]: Number(value) });
  };
  return (
    <div>
      <Text fw={600} mb="xs">
        {t('people.import.columns')}
      </Text>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs" verticalSpacing="xs">
        {PEOPLE_COLUMNS.map((field) => (
          <Select
            key={field}
            label={t(`people.${field}`)}
            placeholder={t('people.import.not-mapped')}
            data={columns}
            clearable
            value={mapping[field] === undefined ? null : String(mapping[field])}
            onChange={(value) => choose(field, value)}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
