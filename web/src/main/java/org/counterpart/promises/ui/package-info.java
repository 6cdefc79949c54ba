/**
 * The promises' screens: the board across engagements, the tab on an engagement, and the page behind the link by which a
 * promise is ruled without a sign-in. Services decide; the address holds the state.
 */
package org.counterpart.promises.ui;
