import { columns, columnsOf, isFixed, toggleColumn } from '#components/sessions/query/columns.ts';
import { FacetMenu } from '#components/ui/menu.tsx';
import { Option, OptionList } from '#components/ui/options.tsx';
import type { Query } from '#lib/search/query.ts';

interface ColumnMenuProps {
  query: Query;
  onChoose: (query: Query) => void;
}

/** Which columns the table has. */
export function ColumnMenu({ query, onChoose }: ColumnMenuProps) {
  const shown = columnsOf(query);
  return (
    <FacetMenu label="Columns">
      <OptionList>
        {columns.map(({ id, label }) => (
          <Option
            key={id}
            n={isFixed(id) ? 'always' : ''}
            checked={shown.includes(id)}
            disabled={isFixed(id)}
            onChange={() => onChoose(toggleColumn(query, id))}
          >
            {label}
          </Option>
        ))}
      </OptionList>
    </FacetMenu>
  );
}
