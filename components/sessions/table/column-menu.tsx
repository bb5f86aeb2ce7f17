import { columns, columnsOf, toggleColumn } from '#components/sessions/query/columns.ts';
import { Menu } from '#components/ui/menu.tsx';
import { Option, OptionList } from '#components/ui/options.tsx';
import type { Query } from '#lib/search/query.ts';

interface ColumnMenuProps {
  query: Query;
  onChoose: (query: Query) => void;
}

/** Which columns the table shows, to be ticked. It works from the query alone, since the table may still be loading. */
export function ColumnMenu({ query, onChoose }: ColumnMenuProps) {
  const visible = columnsOf(query);
  return (
    <Menu label="Columns">
      <OptionList>
        {columns.map(({ id, label, shown }) => (
          <Option
            key={id}
            n={shown === 'always' ? 'always' : ''}
            checked={visible.includes(id)}
            disabled={shown === 'always'}
            onChange={() => onChoose(toggleColumn(query, id))}
          >
            {label}
          </Option>
        ))}
      </OptionList>
    </Menu>
  );
}
