/** How much there is to read. */
export interface Size {
  targets: number;
  plans: number;
  checksPerPlan: number;
}

export const SMALL: Size = { targets: 100_000, plans: 30, checksPerPlan: 1000 };
export const WHOLE: Size = { targets: 1_000_000, plans: 300, checksPerPlan: 1000 };
