/** What the parties of a workshop read of it, on a page and on paper, and where it is released to them. */
package org.counterpart.outputs.ui;
