/** Staffing on screens: the Team tab of an engagement, and what a consultant is booked for. */
package org.counterpart.staffing.ui;
