/** A drawing as SVG in one language, with its description, short and long. */
export interface DrawnPicture {
  svg: string;
  alt: string;
  long: string;
}
