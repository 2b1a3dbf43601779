/** The national motto of a letterhead, in both spellings of "hòa". */
export const MOTTO = /cộng h(?:òa|oà) xã hội chủ nghĩa/iu;
