import { newId as makeId, type Id, type Random } from '@waypost/shared/kernel';

export const cryptoRandom: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };

export const newId = (): Id => makeId(Date.now(), cryptoRandom);
