/** The texts of the network view. */
export const network = {
  "network.title": "Network",
} as const;
