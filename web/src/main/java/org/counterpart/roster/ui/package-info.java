/** The roster's screens: the list, one consultant, the form. Services decide; the address holds the state. */
package org.counterpart.roster.ui;
