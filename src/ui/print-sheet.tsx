import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import './print.css';

/** Puts the figure on a page of its own and opens the browser's print dialog; then everything is as before. */
export function PrintSheet({ svg, title, onDone }: { svg: string; title: string; onDone: () => void }) {
  useEffect(() => {
    const sheet = document.createElement('div');
    sheet.className = 'print-sheet';
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const clear = () => {
      render(null, sheet);
      sheet.remove();
      URL.revokeObjectURL(url);
      document.documentElement.classList.remove('printing-figure');
    };
    const printed = () => {
      clear();
      onDone();
    };
    const print = () => {
      document.documentElement.classList.add('printing-figure');
      window.addEventListener('afterprint', printed, { once: true });
      window.print();
    };
    document.body.append(sheet);
    render(<img src={url} alt={title} onLoad={print} />, sheet);
    return () => {
      window.removeEventListener('afterprint', printed);
      clear();
    };
  }, [svg]);
  return null;
}
