import {
  DepartmentsDocument,
  InspectionItemsDocument,
  PlansDocument,
  TargetsDocument,
} from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';

/** One line of the palette. */
export interface Found {
  key: string;
  name: string;
  note?: string;
  /** Where it leads; it is offered only when that page exists. */
  to: string;
}

export type FinderName = 'plans' | 'targets' | 'items' | 'departments';
export type Finder = (text: string, signal: AbortSignal) => Promise<Found[]>;

const FEW = 5;

/** What the palette finds by asking the hub. */
export const FINDERS: Record<FinderName, Finder> = {
  plans: async (text, signal) => {
    const { plans } = await hub(PlansDocument, { filter: { text }, first: FEW }, signal);
    return plans.nodes.map(({ id, number, title, lead }) => ({
      key: id,
      name: title,
      note: `${number} · ${lead.name}`,
      to: `/plans/${id}/overview`,
    }));
  },
  targets: async (text, signal) => {
    const { targets } = await hub(TargetsDocument, { filter: { text }, first: FEW }, signal);
    return targets.nodes.map(({ id, key, name, district }) => ({
      key: id,
      name,
      note: [key, district?.name].filter(Boolean).join(' · '),
      to: `/targets/${id}`,
    }));
  },
  items: async (text, signal) => {
    const { inspectionItems } = await hub(InspectionItemsDocument, { filter: { text }, first: FEW }, signal);
    return inspectionItems.nodes.map(({ id, code, name, department }) => ({
      key: id,
      name,
      note: `${code} · ${department.name}`,
      to: `/items/${encodeURIComponent(code)}`,
    }));
  },
  departments: async (text, signal) => {
    const { departments } = await hub(DepartmentsDocument, { first: 100 }, signal);
    return departments.nodes
      .filter(({ code, name }) => name.includes(text) || code.includes(text.toLowerCase()))
      .slice(0, FEW)
      .map(({ id, code, name }) => ({ key: id, name, note: code, to: `/plans?department=${code}` }));
  },
};
