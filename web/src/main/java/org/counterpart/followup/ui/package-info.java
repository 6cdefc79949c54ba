/** The screens of what comes after a workshop: issues, follow-ups with the call, health checks; and the page by link. */
package org.counterpart.followup.ui;
