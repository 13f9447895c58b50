// Interim rows: the whole file is replaced when the full lexicon lands.
export interface PlaceRow { readonly name: string; readonly country: string | null }
export const places: readonly PlaceRow[] = [{ name: 'Istanbul', country: 'TR' }, { name: 'Geneva', country: 'CH' }, { name: 'New York', country: 'US' }];
