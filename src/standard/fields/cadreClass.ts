/** The classes of people whose archive is kept. */
export const cadreClass = {
  "key-minority": ["关键少数", "Key minority"],
  "key-person": ["关键人员", "Key person"],
  "key-post": ["关键岗位人员", "Key-post employee"],
  ordinary: ["一般人员", "Ordinary"],
} as const;
