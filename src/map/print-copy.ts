/**
 * Keeps a copy of the maps in `container` for paper: a WebGL canvas is printed empty. `redraw` draws them at once,
 * since their pixels last no longer than that; what a panel covers below is left out.
 */
export function copyForPrint(container: HTMLElement, redraw: () => void, covered: () => number): void {
  const copy = document.createElement('canvas');
  copy.className = 'print-copy';
  copy.hidden = true;
  window.addEventListener('beforeprint', () => {
    const panes = [...container.querySelectorAll('canvas')].filter((canvas) => canvas !== copy);
    const ratio = window.devicePixelRatio;
    const frame = container.getBoundingClientRect();
    copy.width = frame.width * ratio;
    copy.height = (frame.height - covered()) * ratio;
    const context = copy.getContext('2d');
    if (!context || copy.width === 0) return;
    redraw();
    const swiped = container.dataset.look === 'swipe';
    const divide = Number.parseFloat(container.style.getPropertyValue('--swipe')) / 100;
    panes.forEach((pane, index) => {
      const { left, top } = pane.getBoundingClientRect();
      context.save();
      context.beginPath();
      context.rect(swiped && index > 0 ? divide * copy.width : 0, 0, copy.width, copy.height);
      context.clip();
      context.drawImage(pane, (left - frame.left) * ratio, (top - frame.top) * ratio);
      context.restore();
    });
    copy.hidden = false;
    container.append(copy);
  });
  window.addEventListener('afterprint', () => copy.remove());
}
