/** Which files are evidence to be cited, and no picture that an article shows. */

/** Says so by the media type that the browser gives: a PDF, a drawing, sound, moving pictures. */
export const isEvidence = (type: string): boolean =>
  /^(?:application\/pdf|image\/svg\+xml|audio\/.*|video\/.*)$/u.test(type);
