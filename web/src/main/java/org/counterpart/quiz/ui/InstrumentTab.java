package org.counterpart.quiz.ui;

import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.shell.PageTab;

/** A tab of an instrument's page: versions 10, passport 20. */
interface InstrumentTab extends PageTab<InstrumentDetails> {}
