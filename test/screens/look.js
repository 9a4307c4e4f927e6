// Runs in a page: a function and nothing else. `thumb` is the least size of a target in pixels, 0 where any will do.
function look(thumb) {
  const path = (element) => {
    const name = (one) =>
      `${one.localName}${typeof one.className === 'string' && one.className ? `.${one.className.split(' ')[0]}` : ''}`;
    return `${element.parentElement ? `${name(element.parentElement)} > ` : ''}${name(element)}`;
  };
  const brief = (text) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
  const dialog = document.querySelector('dialog[open]');
  const root = dialog ?? document.body;
  const isHidden = (element) =>
    !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
    element.closest('[aria-hidden=true]') !== null;
  const seen = { overflow: [], cut: [], texts: [], small: [] };

  const scrolls = (element) => {
    for (let one = element; one !== null && one !== document.documentElement; one = one.parentElement) {
      if (one !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > innerWidth + 1) {
    for (const element of document.body.querySelectorAll('*')) {
      if (element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element)) {
        seen.overflow.push(`${path(element)} to ${Math.round(element.getBoundingClientRect().right)}`);
      }
    }
    if (seen.overflow.length === 0) seen.overflow.push(`page is ${document.documentElement.scrollWidth} wide`);
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (text.trim() === '' || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName) || isHidden(parent)) continue;
    seen.texts.push(text.trim());
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    for (let one = parent; one !== null && one !== document.body; one = one.parentElement) {
      const style = getComputedStyle(one);
      const frame = one.getBoundingClientRect();
      // Texts for readers of the screen alone stand in a box of one pixel.
      if (frame.width <= 2 && frame.height <= 2) break;
      if (style.position === 'fixed') break;
      const hidesX = /hidden|clip/.test(style.overflowX);
      const hidesY = /hidden|clip/.test(style.overflowY);
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      // A long table scrolls by a bar of its own.
      if (one.classList.contains('ant-table-tbody-virtual-holder')) break;
      const over = hidesX && (box.right > frame.right + 1.5 || box.left < frame.left - 1.5);
      const under = hidesY && (box.bottom > frame.bottom + 2.5 || box.top < frame.top - 2.5);
      if (!over && !under) continue;
      if (one.closest('[title]') === null && parent.closest('[title]') === null) {
        seen.cut.push(`${path(parent)}: ${brief(text)}`);
      }
      break;
    }
  }
  for (const element of root.querySelectorAll('[title], [aria-label], [placeholder], [alt]')) {
    if (isHidden(element)) continue;
    for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
      const value = element.getAttribute(name);
      if (value) seen.texts.push(value);
    }
  }
  if (thumb > 0) {
    for (const element of root.querySelectorAll(
      'a[href], button, summary, [role=button], [role=option], input, select, textarea',
    )) {
      if (isHidden(element)) continue;
      // Some spread over the card that they stand on.
      const spread = getComputedStyle(element, '::after');
      if (spread.content !== 'none' && spread.position === 'absolute' && spread.inset === '0px') continue;
      const target = element.closest('label, .ant-input-affix-wrapper, .ant-select') ?? element;
      const { width, height, bottom } = target.getBoundingClientRect();
      if (width <= 2 || height <= 2 || bottom < 0) continue;
      // A link within a sentence has the sentence's height.
      const inText =
        getComputedStyle(element).display === 'inline' &&
        element.parentElement.textContent.trim() !== element.textContent.trim();
      // A link is as wide as its words.
      const narrowest = element.localName === 'a' ? thumb / 2 : thumb;
      if (!inText && (height < thumb - 0.5 || width < narrowest - 0.5)) {
        seen.small.push(
          `${path(element)} ${Math.round(width)}×${Math.round(height)}: ${brief(element.textContent || element.getAttribute('aria-label') || '')}`,
        );
      }
    }
  }
  return seen;
}
