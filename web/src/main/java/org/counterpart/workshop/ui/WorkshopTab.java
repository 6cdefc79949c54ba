package org.counterpart.workshop.ui;

import org.counterpart.shell.PageTab;
import org.counterpart.workshop.WorkshopDetails;

/**
 * A tab of a workshop's page: overview 10, pre-work 20, agenda 30, the day 40, thread 50, territory 60, sacrifices 65,
 * agreement 70, issues 80, follow-up 90, outputs 100.
 */
public interface WorkshopTab extends PageTab<WorkshopDetails> {}
