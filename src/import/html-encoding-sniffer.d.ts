/** What newsfold uses of the package, which ships no types. */
declare module 'html-encoding-sniffer' {
  interface Options {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
  }
  export default function sniffEncoding(bytes: Uint8Array, options?: Options): string;
}
