/** The screens of the firm's members: the list with what a VP does there, and the invitation. */
package org.counterpart.members.ui;
