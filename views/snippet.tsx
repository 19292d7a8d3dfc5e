import { renderToString } from 'preact-render-to-string';

export interface SnippetProps {
  /** The public delivery URL. */
  url: string;
  captionForReaders: string;
  creditToPrint: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** HTML to paste into a story: the picture, its caption for readers and its credit. */
export function snippetOf({ url, captionForReaders, creditToPrint, width, height }: SnippetProps): string {
  return renderToString(
    <figure>
      <img src={url} alt={captionForReaders} width={width} height={height} />
      <figcaption>
        {captionForReaders} {creditToPrint === '' ? null : <cite>Photo: {creditToPrint}</cite>}
      </figcaption>
    </figure>,
  );
}
