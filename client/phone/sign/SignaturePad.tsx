import { type PointerEvent, useEffect, useRef } from 'react';
import { useAppearance } from '../../lib/appearance.ts';
import { useT } from '../../lib/i18n.ts';
import styles from './SignaturePad.module.css';
import { draw, isSigned, PAD, type Point, type Stroke } from './strokes.ts';

interface SignaturePadProps {
  strokes: readonly Stroke[];
  disabled?: boolean;
  onChange(strokes: readonly Stroke[]): void;
}

function pointOf({ clientX, clientY }: { clientX: number; clientY: number }, pad: Element): Point {
  const { left, top, width, height } = pad.getBoundingClientRect();
  return [(clientX - left) / width, (clientY - top) / height];
}

/** Glass to sign on, by finger, pen or mouse. */
export function SignaturePad({ strokes, disabled = false, onChange }: SignaturePadProps) {
  const t = useT('phone');
  const { theme } = useAppearance();
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef(false);
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, strokes, getComputedStyle(canvas.current).color);
  }, [strokes, theme]);
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    if (disabled || !event.isPrimary) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    onChange([...strokes, [pointOf(event, event.currentTarget)]]);
  };
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!drawing.current) return;
    const pad = event.currentTarget;
    // A fast finger makes several points between two frames.
    const { nativeEvent } = event;
    const points = nativeEvent.getCoalescedEvents?.() ?? [];
    const added = (points.length > 0 ? points : [nativeEvent]).map((point) => pointOf(point, pad));
    onChange([...strokes.slice(0, -1), [...(strokes.at(-1) ?? []), ...added]]);
  };
  const end = () => {
    drawing.current = false;
  };
  return (
    <div className={styles.pad}>
      <div className={styles.head}>
        <span>{t('sign.pad')}</span>
        <button type="button" disabled={disabled || strokes.length === 0} onClick={() => onChange([])}>
          {t('sign.clear')}
        </button>
      </div>
      <canvas
        ref={canvas}
        width={PAD.width}
        height={PAD.height}
        role="img"
        aria-label={t(isSigned(strokes) ? 'sign.padSigned' : 'sign.padEmpty')}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      />
    </div>
  );
}
