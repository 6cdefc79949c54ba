package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The note on an engagement: between its team and the firm's VPs, never for clients. */
@Stateless
public class NoteService {

    @Inject
    EngagementDoor door;

    @Inject
    EngagementRepository engagements;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The note, empty if nobody wrote any. */
    public NoteDetails find(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        door.open(member, id);
        EngagementNote note = engagements.note(member, id);
        return note == null ? NoteDetails.NONE : note.details();
    }

    /**
     * Writes the note.
     *
     * @param version the version it was written over; 0 if there was none
     * @throws Stale if somebody wrote since
     */
    public NoteDetails write(Member member, UUID id, long version, NoteData data) {
        Checks.require(validator, data);
        door.openAsStaff(member, id);
        EngagementNote note = engagements.note(member, id);
        if (note == null) {
            if (version != 0) {
                throw new Stale(0);
            }
            note = new EngagementNote(id, data.text(), clock.instant());
            engagements.add(member, note);
        } else {
            note.requireVersion(version);
            note.write(data.text(), clock.instant());
        }
        engagements.flush(member);
        return note.details();
    }
}
