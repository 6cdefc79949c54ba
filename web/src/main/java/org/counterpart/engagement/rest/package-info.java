/** The engagements' API. Translates, and decides nothing. */
package org.counterpart.engagement.rest;
