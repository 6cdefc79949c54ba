package org.counterpart.engagement.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NoteService;
import org.counterpart.engagement.PartyService;
import org.counterpart.engagement.PhaseService;
import org.counterpart.engagement.TeamService;
import org.counterpart.engagement.WaitingService;

/** What the overview's sections ask. */
@Dependent
class EngagementServices {

    final EngagementService engagements;
    final PhaseService phases;
    final PartyService parties;
    final TeamService team;
    final NoteService notes;
    final WaitingService waiting;

    @Inject
    EngagementServices(
            EngagementService engagements,
            PhaseService phases,
            PartyService parties,
            TeamService team,
            NoteService notes,
            WaitingService waiting) {
        this.engagements = engagements;
        this.phases = phases;
        this.parties = parties;
        this.team = team;
        this.notes = notes;
        this.waiting = waiting;
    }
}
