/** The programmes' screen, and the field in which others choose one. Services decide; the address holds the state. */
package org.counterpart.programmes.ui;
