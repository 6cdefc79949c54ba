/**
 * What every feature speaks in: problems people can act on, checked codes of the world (countries, languages, zones,
 * currencies), identifiers, slices of lists. Knows no other package of ours and no database.
 */
package org.counterpart.common;
