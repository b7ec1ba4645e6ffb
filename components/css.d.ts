/** Style sheets are imported for their effect; Vite puts them into the page. */
/// <reference types="vite/client" />
