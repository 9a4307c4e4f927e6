export { FilterBar } from './FilterBar.tsx';
export { type FilterOption, FilterSelect } from './FilterSelect.tsx';
