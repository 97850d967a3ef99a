// The one time zone that days and times of day are told in, wherever the reader's computer is.

/** As in appsscript.json, which decides what the clock of the server shows. */
export const ZONE = "Europe/Stockholm";
