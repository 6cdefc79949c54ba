package org.counterpart.engagement.ui;

import org.counterpart.engagement.EngagementDetails;
import org.counterpart.shell.PageTab;

/** A tab of an engagement's page: overview 10, contract 20, team 30, promises 40, decisions 50, timeline 60. */
public interface EngagementTab extends PageTab<EngagementDetails> {}
