import type { BarSeriesOption, GridComponentOption } from 'echarts';
import type { ComposeOption } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useAppearance } from '../../lib/appearance.ts';
import { readPaint, type Paint } from './paint.ts';

export type ChartOption = ComposeOption<BarSeriesOption | GridComponentOption>;

interface ChartProps {
  /** Built again with the colours of the theme in which it is shown. */
  option(paint: Paint): ChartOption;
  /** What it shows, in words: its table stands beside it. */
  label: string;
  className?: string;
  /** The place of the bar that was pressed. */
  onPick?(index: number): void;
}

/** A chart. Its library comes when the first one is shown; until then its place is kept. */
export function Chart({ option, label, className, onPick }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { theme, text } = useAppearance();
  const latest = useRef({ option, onPick });
  latest.current = { option, onPick };
  const draw = useRef<(() => void) | null>(null);
  useEffect(() => {
    const place = frame.current;
    if (place === null) return;
    let end = () => {};
    let gone = false;
    void import('./echarts.ts').then(({ init }) => {
      if (gone) return;
      const chart = init(place, null, { renderer: 'svg' });
      draw.current = () => chart.setOption({ animation: false, ...latest.current.option(readPaint(place)) }, true);
      draw.current();
      chart.on('click', ({ dataIndex }) => latest.current.onPick?.(dataIndex));
      const watch = new ResizeObserver(() => {
        chart.resize();
        draw.current?.();
      });
      watch.observe(place);
      end = () => {
        watch.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      draw.current = null;
      end();
    };
  }, []);
  useEffect(() => draw.current?.(), [option, theme, text]);
  return <div ref={frame} className={className} role="img" aria-label={label} />;
}
