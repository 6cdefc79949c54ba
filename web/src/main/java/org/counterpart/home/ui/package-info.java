/**
 * Where a client lands: one page, made for a phone, of what waits for them and what is theirs, feature by feature. Each
 * part asks its feature's service once. May use every feature that clients meet; nobody uses it.
 */
package org.counterpart.home.ui;
