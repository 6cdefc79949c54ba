package org.counterpart.quiz.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.engagement.EngagementService;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InvitationService;
import org.counterpart.quiz.QuizTeamService;
import org.counterpart.quiz.RoundBoardService;
import org.counterpart.quiz.RoundService;

/** What the screens of rounds ask. */
@Dependent
class RoundServices {

    final RoundService rounds;
    final RoundBoardService board;
    final InvitationService invitations;
    final QuizTeamService teams;
    final InstrumentService instruments;
    final EngagementService engagements;
    final Validator validator;
    final Clock clock;

    @Inject
    RoundServices(
            RoundService rounds,
            RoundBoardService board,
            InvitationService invitations,
            QuizTeamService teams,
            InstrumentService instruments,
            EngagementService engagements,
            Validator validator,
            Clock clock) {
        this.rounds = rounds;
        this.board = board;
        this.invitations = invitations;
        this.teams = teams;
        this.instruments = instruments;
        this.engagements = engagements;
        this.validator = validator;
        this.clock = clock;
    }
}
