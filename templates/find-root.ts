/** How the page for what is not there finds its style and links: hosts show it below any path that does not exist. */

/**
 * Runs before anything is asked for. Opened at its own address, or from a disk, the page's relative links hold; shown
 * in the place of another page, they are read from the root that the page names. Without scripts it is plain, and its
 * links are the only ones of the site that may miss.
 */
export const FIND_ROOT =
  'if(!/\\/404\\.html$/.test(location.pathname)&&location.protocol!=="file:"){const base=document.createElement("base");base.href=document.querySelector("meta[name=root]").content;document.head.prepend(base)}';

/** The digest by which the policy lets this one script stand in the page; a test holds it to the script. */
export const FIND_ROOT_DIGEST = "sha256-964ch107DctqhHylNRYMXqTgc690Z2hr7FbhL8VF5vQ=";
