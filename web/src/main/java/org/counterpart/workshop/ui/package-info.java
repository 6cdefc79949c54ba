/**
 * The workshops' screens. One workshop is a page with tabs; a feature that stands on workshops adds its own by a {@link
 * org.counterpart.workshop.ui.WorkshopTab} and a view that extends {@link org.counterpart.workshop.ui.WorkshopPage}.
 */
package org.counterpart.workshop.ui;
