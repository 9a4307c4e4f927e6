import { askFor } from '../ask.ts';
import type { TargetStatusValues } from '../../../../schema/registry/target-enums.ts';
import { plain } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';
import { remembered } from './remembered.ts';

export type TargetStatus = keyof typeof TargetStatusValues;

const WORDS: Readonly<Record<TargetStatus, RegExp>> = {
  ACTIVE:
    /^(active|存续|在业|在营|在册|开业|正常|营业|存续\(?(在营|在业|在册|开业)[^)]*\)?|(开业|营业|经营|状态)?正常(经营|营业)?|在营\(开业\)(企业)?|登记成立)$/,
  CANCELLED: /^(cancelled|(已|正常)?注销(登记)?|(已)?吊销,?(后)?(已)?注销|简易注销)$/,
  REVOKED: /^(revoked|(已)?吊销|(已)?吊销,?未注销|(被)?吊销营业执照)$/,
  SUSPENDED: /^(suspended|(已|暂)?停业|(已)?歇业|暂停营业|停产(停业)?)$/,
};

const NOT_READ = askFor(
  'R018',
  '登记状态没有读懂：存续、注销、吊销还是停业（歇业）？',
  'The standing could not be read: in existence, deregistered, revoked or suspended?',
);

/** A cell that tells how a target stands in the register (R018). */
export const readTargetStatus = remembered((cell): Reading<TargetStatus> => {
  const shown = plain(cell).replace(/\s/g, '').toLowerCase();
  const found = (Object.keys(WORDS) as TargetStatus[]).filter((status) => WORDS[status].test(shown));
  return found.length === 1 ? certain(found[0]!) : asked(NOT_READ);
});
