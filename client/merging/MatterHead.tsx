import { useT } from '../lib/i18n.ts';
import type { Row } from './matrix.ts';

/** 现场 · 重点: how a matter is looked at and its class; where papers or the network do, it says so in blue (R078). */
export function MatterHead({ row }: { row: Row }) {
  const t = useT('merging');
  const items = row.cells.flat().map(({ item }) => item);
  const offSite = items.every(({ methods }) => methods.some((method) => method !== 'ON_SITE'));
  const onSite = items.some(({ methods }) => methods.includes('ON_SITE'));
  const method = offSite ? (onSite ? 'either' : 'offSite') : 'onSite';
  const key = items.some(({ itemClass }) => itemClass === 'KEY');
  return (
    <>
      <span className={offSite ? 'od-act' : undefined}>{t(`method.${method}`)}</span>
      {' · '}
      {t(key ? 'class.KEY' : 'class.GENERAL')}
    </>
  );
}
