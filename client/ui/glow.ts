/** What arrived live glows once, the page's only motion: the class of a row that has just arrived; see `global.css`. */
export const glowClass = (fresh: boolean) => (fresh ? 'od-glow' : undefined);
