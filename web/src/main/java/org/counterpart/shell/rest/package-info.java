/**
 * What every feature's API stands on: JSON, problems, versions, parts of lists. A feature's resources live in {@code
 * org.counterpart.<feature>.rest}; see {@link org.counterpart.shell} for an example.
 */
package org.counterpart.shell.rest;
