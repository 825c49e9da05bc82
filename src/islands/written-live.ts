/** The door through which lessons load it: a file that others import too would be loaded with a catalogue of its own. */
export { WrittenAnswer } from './WrittenAnswer.tsx';
