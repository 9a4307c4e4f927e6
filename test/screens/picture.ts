import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The whole page as it stands. One that was scrolled, or lies under a dialog, has bars that belong to the window: of it only that. */
export async function picture(page: Page, path: string): Promise<void> {
  const isWhole: boolean = await page.evaluate(`scrollY === 0 && document.querySelector('dialog[open]') === null`);
  await page.screenshot({ path, fullPage: isWhole, animations: 'disabled', caret: 'hide' });
}

const SHRINK = `async ([png, share, quality]) => {
  const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(image.width * share),
    height: Math.round(image.height * share),
  });
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/webp', quality).split(',')[1];
}`;
const QUALITY = 0.85;

/** The window as it stands, as a WebP to be shown among texts; `share` of its size. The browser that took it packs it. */
export async function smallPicture(page: Page, path: string, share: number): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const desk = await page.context().newPage();
  const packed: string = await desk.evaluate(
    `(${SHRINK})(${JSON.stringify([png.toString('base64'), share, QUALITY])})`,
  );
  await desk.close();
  await writeFile(path, Buffer.from(packed, 'base64'));
}
