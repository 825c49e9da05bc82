/** What a post has to do with a case that is played and with who approves: it comes with its data, when asked. */
export { ApprovalPart } from './ApprovalPart.tsx';
export { PostCaseNote } from './PostCaseNote.tsx';
