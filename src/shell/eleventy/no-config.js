// Stands in the place of `.eleventy.js` where a build of ours runs Eleventy: it is configured in memory then.
export default () => ({});
