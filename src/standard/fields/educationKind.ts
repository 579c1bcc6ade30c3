/** Forms of study, training and warning education. */
export const educationKind = {
  "study-group": ["中心组学习", "Study group"],
  "party-class": ["党课", "Party class"],
  "theme-party-day": ["主题党日", "Theme party day"],
  "warning-film": ["警示教育片", "Warning film"],
  "warning-class": ["警示教育课", "Warning class"],
  "warning-meeting": ["警示教育大会", "Warning meeting"],
  "base-visit": ["参观教育基地", "Visit to an education base"],
  "court-hearing": ["旁听庭审", "Attendance at a court hearing"],
  "case-notice": ["典型案例通报", "Notice of a typical case"],
  "family-letter": ["致家属廉洁家书", "Letter to the family"],
  training: ["培训", "Training"],
  "online-test": ["线上测试", "Online test"],
  "written-test": ["书面测试", "Written test"],
} as const;
