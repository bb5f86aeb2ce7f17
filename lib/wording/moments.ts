/** A moment of a video as people read it: `12:40`, from an hour on `1:02:03`. Given and written in whole seconds. */
export function clockOf(seconds: number): string {
  const [h, m, s] = partsOf(seconds);
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as it stands in an address, as in `?t=12m40s`. `readStart` reads it. */
export function momentInAddress(seconds: number): string {
  const [h, m, s] = partsOf(seconds);
  return `${h ? `${h}h` : ''}${m ? `${m}m` : ''}${s || seconds < 60 ? `${s}s` : ''}`;
}

function partsOf(seconds: number): [hours: number, minutes: number, seconds: number] {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}
