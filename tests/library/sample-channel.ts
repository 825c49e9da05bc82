/** A channel in which nothing is wrong. */
export const sampleChannel = `- id: radio
  name: Radio
  profile: broadcast
  formats:
    - { id: message, name: { it: "Messaggio", en: "Message" } }
  ownership: rented
  consent:
    needs: follow
    note: { it: "Arriva a chi segue.", en: "It reaches followers." }
  limits:
    - { what: text, value: 1024, unit: utf16, source: "A page", confidence: official, seen: 2026-11-23 }
`;
