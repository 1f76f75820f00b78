/** What this device's canvas can hold. */
export interface DeviceLimit {
  side: number;
  pixels: number;
}

const SIDES = [16_384, 8192, 4096, 2048];

let known: DeviceLimit | null = null;

/** Found by drawing one pixel at the far end of ever smaller canvases; asked once. */
export function deviceLimit(): DeviceLimit {
  known ??= { side: SIDES.find((side) => draws(side, 1)) ?? 1024, pixels: squareLimit() ** 2 };
  return known;
}

/** The largest square: areas have a limit of their own. */
function squareLimit(): number {
  return [8192, 5792, 4096, 2048].find((side) => draws(side, side)) ?? 1024;
}

function draws(width: number, height: number): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) return false;
  try {
    context.fillRect(width - 1, height - 1, 1, 1);
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    return false;
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}
