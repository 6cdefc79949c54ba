/** Territory, sacrifices and the partnering agreement on screens: tabs of a workshop's page. */
package org.counterpart.partnering.ui;
