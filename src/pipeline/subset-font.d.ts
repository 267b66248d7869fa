/** The part of subset-font that fonts-main.ts uses; the package ships no types. */
declare module 'subset-font' {
  interface Axis {
    min: number;
    max: number;
  }
  export interface Options {
    targetFormat: 'woff2';
    keepFeatures: readonly string[];
    variationAxes?: Record<string, number | Axis>;
  }
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
