/** The marks and sizes of a ZIP archive: PKWARE's APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12, 4.3.16 (directory). */
export const endMark = 0x06054b50;
export const entryMark = 0x02014b50;
export const fileMark = 0x04034b50;
export const endBytes = 22;
export const entryBytes = 46;
export const headBytes = 30;
/** A comment may follow the end of the directory. */
export const longestComment = 65_535;
/** A file in an archive as it is, or compressed. */
export const stored = 0;
export const deflated = 8;
