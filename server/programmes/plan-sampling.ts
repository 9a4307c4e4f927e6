import { type Drawing, headingOf, plain, readDrawing, readRatio, saysNothing } from '../registry/importing/index.ts';
import { PLAN_ASK } from './plan-asks.ts';
import type { PlanDraft } from './plan-draft.ts';

/** How many of a line's targets are drawn, and how often they are met. */
export function planSampling(draft: PlanDraft): Drawing {
  const found = readDrawing(draft);
  const open = draft.isEmpty('ratio');
  const asked = fromClasses(draft, found);
  if (!asked && (open || !draft.has('ratio'))) fromCount(draft, found);
  if (open && found.sampling === undefined) draft.ask('ratio', PLAN_ASK.emptyRatio);
  return found;
}

// What a plan foresees of its targets' classes sets no ratio.
const FORESEEN = /预估|预计|大约/;

/** A column of ratios by risk class; whether it leaves a question. */
function fromClasses(draft: PlanDraft, found: Drawing): boolean {
  const text = draft.text('risk');
  if (text === null || FORESEEN.test(headingOf(draft, 'risk'))) return false;
  if (saysNothing(text) || /^不涉及/.test(text)) {
    draft.use('risk');
    return false;
  }
  // A class and a number alone (低风险对象7家) may count the targets there are, and not those to draw.
  const draws = /%|全覆盖|抽取/.test(plain(text)) || /比例|抽取/.test(headingOf(draft, 'risk'));
  const read = draws ? readRatio(text) : {};
  const byClass = read.value?.sampling;
  if (byClass === undefined || read.ask !== undefined || byClass.some(({ riskClass }) => riskClass === undefined)) {
    draft.ask('risk', PLAN_ASK.classRatio);
    return true;
  }
  if (found.sampling !== undefined) {
    draft.ask('risk', PLAN_ASK.classAndRatio);
    return true;
  }
  draft.use('risk');
  found.sampling = byClass;
  return false;
}

const UNSURE_COUNT = /预估|预计|大约|拟|约/;

/** Where a table has no ratio, the number of targets to draw takes its place. */
function fromCount(draft: PlanDraft, found: Drawing): void {
  if (/含|比例/.test(headingOf(draft, 'target')) && /\d/.test(draft.text('target') ?? '')) {
    return draft.ask('target', PLAN_ASK.countInTarget);
  }
  if (found.sampling !== undefined || UNSURE_COUNT.test(headingOf(draft, 'count'))) return;
  const text = draft.text('count');
  if (text === null) return;
  const read = readRatio(/^\d+$/.test(plain(text)) ? `${plain(text)}户` : text);
  if (read.ask !== undefined) return draft.ask('count', read.ask);
  draft.use('count');
  found.sampling = read.value?.sampling;
}
