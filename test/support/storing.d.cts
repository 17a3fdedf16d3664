export interface Storing {
  readonly map: string;
  readonly soort: 'schrijf' | 'lees';
  readonly nummer: number;
  readonly code: string;
  readonly hoe: 'een' | 'vanaf' | 'toch';
}
export function maakStoring(storing: Storing): {
  readonly staat: { readonly gezien: number; readonly geraakt: string };
  readonly herstel: () => void;
};
