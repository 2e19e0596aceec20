import { useEffect, useState } from 'react';
import type { http } from '@waypost/shared/contract';
import { call } from '../../platform/api';

type Basemap = http.ServerConfig['basemap'];
const KEY = 'waypost.field.basemap';
const NONE: Basemap = { attribution: '' };

/** Which ground this server offers; what it said last when there is no network, so that a kept archive still shows. */
export function useBasemap(): Basemap {
  const [basemap, setBasemap] = useState(stored);
  useEffect(() => {
    void call<http.ServerConfig>('/api/config').then((answer) => {
      if (!answer.ok) return;
      localStorage.setItem(KEY, JSON.stringify(answer.value.basemap));
      setBasemap(answer.value.basemap);
    });
  }, []);
  return basemap;
}

function stored(): Basemap {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Basemap | null) ?? NONE;
  } catch {
    return NONE;
  }
}
