import { useEffect, useState } from 'react';

interface Battery extends EventTarget {
  level: number;
  charging: boolean;
}

/** Charge from 0 to 1, 1 while charging; undefined where the browser keeps it to itself (Firefox and Safari do). */
export function useBattery(): number | undefined {
  const [level, setLevel] = useState<number>();
  useEffect(() => {
    const ask = (navigator as { getBattery?: () => Promise<Battery> }).getBattery;
    let battery: Battery | undefined;
    let wanted = true;
    const tell = (): void => setLevel(battery?.charging ? 1 : battery?.level);
    void ask?.call(navigator).then((found) => {
      if (!wanted) return;
      battery = found;
      battery.addEventListener('levelchange', tell);
      battery.addEventListener('chargingchange', tell);
      tell();
    });
    return () => {
      wanted = false;
      battery?.removeEventListener('levelchange', tell);
      battery?.removeEventListener('chargingchange', tell);
    };
  }, []);
  return level;
}
