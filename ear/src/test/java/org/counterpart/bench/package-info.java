/**
 * {@code mvn -Pbench verify}: what the figures in the README are measured with. A full database, real tokens, many
 * people at once, and a report; a figure never fails the build, a failed request does.
 */
package org.counterpart.bench;
