export { NOTE, noteData, type NoteData } from './note.schema.js';
export { noteKind } from './note.kind.js';
