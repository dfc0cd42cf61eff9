/** Assets whose addresses never change; the names of the others carry a hash. */

/** Widths and heights of the icons, in pixels. */
export const ICON_SIZES = [180, 192, 512];

/** Where the icon of a size stands. */
export const iconAddress = (size: number): string => `icons/${size}.png`;

/** All of them. */
export const FIXED_ASSETS = ["sw.js", "_headers", "site.webmanifest", "feed.css", ...ICON_SIZES.map(iconAddress)];
