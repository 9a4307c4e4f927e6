import { Button, Select } from 'antd';
import { useState } from 'react';
import { ImportFieldsDocument, MapImportHeadingsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Field } from '../../plans/form/Field.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { Dialog, RefusalNotice, useAllowClear } from '../../ui/index.ts';
import { useImportAct, type WholeImport } from '../useImport.ts';

interface FileColumn {
  key: string;
  heading: string;
  /** Its place, where its heading alone does not name it. */
  column: number | null;
  field: string | null;
}

/** The columns of the file as they can be named: by their headings, and by their places where several bear one. */
function columnsOfFile({ tables }: WholeImport): FileColumn[] {
  const columns = tables.flatMap((table) => {
    const own = table.columns.filter(({ isInFile }) => isInFile);
    return own.map(({ index, heading, field = null }): FileColumn => {
      const isAlone = own.every((other) => other.index === index || other.heading !== heading);
      return { key: isAlone ? heading : `${heading}\n${index}`, heading, column: isAlone ? null : index, field };
    });
  });
  return [...new Map(columns.map((column) => [column.key, column])).values()];
}

/** Says what columns mean. The file is then read anew. */
export function ColumnsDialog({ one, onClose }: { one: WholeImport; onClose(): void }) {
  const t = useT('imports');
  const allowClear = useAllowClear();
  const { data } = useHubQuery(ImportFieldsDocument, { kind: one.kind }, { staleTime: Infinity });
  const [said, say] = useState<Record<string, string | null>>({});
  const columns = columnsOfFile(one);
  const act = useImportAct(MapImportHeadingsDocument);
  const headings = columns
    .filter(({ key }) => key in said)
    .map(({ key, heading, column }) => ({ heading, column, field: said[key] ?? null }));
  const options = data?.importFields.map(({ field, name }) => ({ value: field, label: name })) ?? [];
  const foot = (
    <>
      <Button onClick={onClose}>{t('back')}</Button>
      <Button
        type="primary"
        loading={act.busy}
        disabled={headings.length === 0}
        onClick={() => act.send({ importId: one.id, headings, expectedRevision: one.revision }, onClose)}
      >
        {t('columns.read')}
      </Button>
    </>
  );
  return (
    <Dialog open wide onClose={onClose} title={t('columns.title')} foot={foot}>
      <div className={layout.fields}>
        <p className="od-2">{t('columns.text')}</p>
        <div className={layout.two}>
          {columns.map(({ key, heading, column, field }) => (
            <Field
              key={key}
              label={column === null ? heading : t('columns.nth', { heading, column: column + 1 })}
              problems={[]}
              path={key}
            >
              {(control) => (
                <Select
                  {...control}
                  allowClear={allowClear}
                  showSearch={{ optionFilterProp: 'label' }}
                  value={(key in said ? said[key] : field) ?? undefined}
                  placeholder={t('columns.none')}
                  options={options}
                  onChange={(next: string | undefined) => say({ ...said, [key]: next ?? null })}
                />
              )}
            </Field>
          ))}
        </div>
        {act.error !== null && <RefusalNotice error={act.error} />}
      </div>
    </Dialog>
  );
}
