/** Where the map archive is served; clients read it from the server's own settings. */
export const ARCHIVE_PATH = '/api/basemap/archive.pmtiles';
/** Where sockets connect. */
export const SOCKET_PATH = '/socket';
export const API_DOCUMENT_PATH = '/api/openapi.json';
export const API_PAGE_PATH = '/api/docs';
export const SOCKET_DOCUMENT_PATH = '/api/asyncapi.json';
