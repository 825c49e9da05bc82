/** Rises when the same request gives other bytes. What changed is told on the model card (content/pages/model). */
export const MODEL_VERSION = '1.1.0';
