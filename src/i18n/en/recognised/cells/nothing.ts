/** How people and CRMs write in words that there is nothing: `n/a`, `null`, `not set`. */
export const nothing = /^(?:n[./]?a\.?|null|none|nil|undefined|unknown|empty|never|not?(?: [a-z ]+)?)$/;
