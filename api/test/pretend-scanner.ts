import type { Scanner, ScanResult } from '../src/scanning/scanner.ts';

/** A scanner that says what the test wants it to say, and counts how often it was asked. */
export interface PretendScanner extends Scanner {
  says: ScanResult;
  asked: number;
}

/** A scanner that finds everything clean until it is told otherwise. */
export function pretendScanner(): PretendScanner {
  const scanner: PretendScanner = {
    says: { is: 'clean' },
    asked: 0,
    async scan() {
      scanner.asked++;
      return scanner.says;
    },
  };
  return scanner;
}
