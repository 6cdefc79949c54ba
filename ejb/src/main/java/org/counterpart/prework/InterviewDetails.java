package org.counterpart.prework;

import java.util.List;

/**
 * Listening to one participant.
 *
 * @param notes the caller's own, and those that other facilitators share with them
 */
public record InterviewDetails(CallRow call, List<InterviewNoteRow> notes) {}
