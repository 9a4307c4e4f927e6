import {
  columnOf,
  type Frequency,
  plain,
  readFrequency,
  readRatio,
  type Sampling,
  saysNothing,
} from '../registry/index.ts';
import { PLAN_ASK } from './plan-asks.ts';
import type { PlanDraft, PlanField } from './plan-draft.ts';

/** How many of a line's targets are drawn, and how often they are met. */
export interface PlanSampling {
  sampling?: Sampling[];
  frequency?: Frequency;
  visitCap?: Frequency;
}

export function planSampling(draft: PlanDraft): PlanSampling {
  const found: PlanSampling = {};
  fromRatio(draft, found);
  fromFrequency(draft, found);
  fromClasses(draft, found);
  if (!draft.has('ratio')) fromCount(draft, found);
  return found;
}

const heading = (draft: PlanDraft, field: PlanField): string => plain(columnOf(draft.layout, field)?.heading ?? '');

function fromRatio(draft: PlanDraft, found: PlanSampling): void {
  if (draft.isEmpty('ratio')) draft.ask('ratio', PLAN_ASK.emptyRatio);
  const context = {
    percentInHeading: heading(draft, 'ratio').includes('%'),
    targets: plain(draft.text('target') ?? ''),
  };
  const read = draft.read('ratio', (text) => readRatio(text, context));
  found.sampling = read?.sampling;
  found.frequency = read?.frequency;
  found.visitCap = read?.cap;
}

function fromFrequency(draft: PlanDraft, found: PlanSampling): void {
  const read = draft.read('frequency', readFrequency);
  if (read === undefined) return;
  const differs = found.frequency !== undefined && JSON.stringify(found.frequency) !== JSON.stringify(read.frequency);
  if (differs && read.frequency !== undefined) {
    found.frequency = undefined;
    return draft.ask('frequency', PLAN_ASK.twoFrequencies);
  }
  found.frequency ??= read.frequency;
  found.visitCap ??= read.cap;
}

// What a plan foresees of its targets' classes sets no ratio.
const FORESEEN = /预估|预计|大约/;

/** A column of ratios by risk class. */
function fromClasses(draft: PlanDraft, found: PlanSampling): void {
  const text = draft.text('risk');
  if (text === null || FORESEEN.test(heading(draft, 'risk'))) return;
  if (saysNothing(text) || /^不涉及/.test(text)) return draft.use('risk');
  // A class and a number alone (低风险对象7家) may count the targets there are, and not those to draw.
  const draws = /%|全覆盖|抽取/.test(plain(text)) || /比例|抽取/.test(heading(draft, 'risk'));
  const read = draws ? readRatio(text) : {};
  const byClass = read.value?.sampling;
  if (byClass === undefined || read.ask !== undefined || byClass.some(({ riskClass }) => riskClass === undefined)) {
    return draft.ask('risk', PLAN_ASK.classRatio);
  }
  if (found.sampling !== undefined) return draft.ask('risk', PLAN_ASK.classAndRatio);
  draft.use('risk');
  found.sampling = byClass;
}

const UNSURE_COUNT = /预估|预计|大约|拟|约/;

/** Where a table has no ratio, the number of targets to draw takes its place. */
function fromCount(draft: PlanDraft, found: PlanSampling): void {
  if (/含|比例/.test(heading(draft, 'target')) && /\d/.test(draft.text('target') ?? '')) {
    return draft.ask('target', PLAN_ASK.countInTarget);
  }
  if (found.sampling !== undefined || UNSURE_COUNT.test(heading(draft, 'count'))) return;
  const text = draft.text('count');
  if (text === null) return;
  const read = readRatio(/^\d+$/.test(plain(text)) ? `${plain(text)}户` : text);
  if (read.ask !== undefined) return draft.ask('count', read.ask);
  draft.use('count');
  found.sampling = read.value?.sampling;
}
