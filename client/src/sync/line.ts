/** What speaking with the server takes: the socket and the shapes of what it says. Loaded when a session connects. */
export { io } from 'socket.io-client';
export { PROTOCOL, closed, fixes, frame, online, snapshot } from '@waypost/shared/contract';
