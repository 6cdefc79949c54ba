/** What every list's screen offers about itself: saved searches, chosen columns. Knows no feature's list. */
package org.counterpart.lists.ui;
