/**
 * The engagements' screens. One engagement is a page with tabs; a feature that stands on engagements adds its own by an
 * {@link org.counterpart.engagement.ui.EngagementTab} and a view that extends {@link
 * org.counterpart.engagement.ui.EngagementPage}.
 */
package org.counterpart.engagement.ui;
