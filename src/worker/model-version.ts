/** The version of the model: what a shift lived with another is marked by. */
export { MODEL_VERSION as modelVersion } from '#engine/version.ts';
