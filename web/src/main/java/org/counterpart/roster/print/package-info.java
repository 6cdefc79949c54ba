/** The roster on paper: a consultant's profile on one page, for clients' eyes. */
package org.counterpart.roster.print;
