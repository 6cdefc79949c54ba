/**
 * Comma-separated values as people and their spreadsheets write them: which encoding and separator a file has, what may
 * stand in a cell. Knows {@code common} alone.
 */
package org.counterpart.csv;
